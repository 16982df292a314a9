import type { Localized } from '#src/i18n/locales.ts';

/** A defect of the document’s text, what it would do to a careless reader, and what the atlas does instead. */
export interface QuirkWords {
  readonly what: Localized;
  readonly effect: Localized;
  readonly treated: Localized;
}

/** The first part of data/ISSUES.md, in the order of its numbers. */
export const QUIRK_WORDS = {
  office: {
    what: {
      en: 'The short name of one office is misprinted ten times, right twenty-one times.',
      tc: '一個辦公室的簡稱有十次誤植，二十一次正確。',
      sc: '一个办公室的简称有十次误植，二十一次正确。',
    },
    effect: { en: 'One office looks like two.', tc: '一個辦公室看似兩個。', sc: '一个办公室看似两个。' },
    treated: {
      en: 'One name with both forms, so that either finds it.',
      tc: '只作一個名稱，兩種寫法均可找到。',
      sc: '只作一个名称，两种写法均可找到。',
    },
  },
  loop: {
    what: {
      en: 'A character of Lok Ma Chau is misprinted once.',
      tc: '「落馬洲」有一處誤植。',
      sc: '“落马洲”有一处误植。',
    },
    effect: { en: 'One place looks like two.', tc: '一個地方看似兩個。', sc: '一个地方看似两个。' },
    treated: {
      en: 'The right form is the name; the misprint is another form of it.',
      tc: '以正確寫法為名，誤植列為別稱。',
      sc: '以正确写法为名，误植列为别称。',
    },
  },
  simplified: {
    what: {
      en: 'One Simplified character stands in a Traditional word.',
      tc: '一個繁體詞語中夾雜了簡體字。',
      sc: '一个繁体词语中夹杂了简体字。',
    },
    effect: { en: 'A search for the word fails.', tc: '搜尋該詞會落空。', sc: '搜索该词会落空。' },
    treated: { en: 'No locator uses the word.', tc: '檢索字句不用該詞。', sc: '检索字句不用该词。' },
  },
  bureau: {
    what: {
      en: 'The bureau is named in two ways in neighbouring sentences.',
      tc: '同一政策局在前後兩句的名稱略有不同。',
      sc: '同一政策局在前后两句的名称略有不同。',
    },
    effect: { en: 'One bureau looks like two.', tc: '一個政策局看似兩個。', sc: '一个政策局看似两个。' },
    treated: {
      en: 'One name; the other form is kept beside it.',
      tc: '只作一個名稱，另一寫法列為別稱。',
      sc: '只作一个名称，另一写法列为别称。',
    },
  },
  years: {
    what: {
      en: 'The years of three buildings lack their sign.',
      tc: '三座大樓的年份漏了「年」字。',
      sc: '三座大楼的年份漏了“年”字。',
    },
    effect: { en: 'The dates are missed.', tc: '日期會被遺漏。', sc: '日期会被遗漏。' },
    treated: {
      en: 'Read as years; their cards say so.',
      tc: '視作年份，並在詳情註明。',
      sc: '视作年份，并在详情注明。',
    },
  },
  address: {
    what: {
      en: 'The web address of the spatial data portal lacks a letter.',
      tc: '空間數據入門網站的網址漏了一個字母。',
      sc: '空间数据门户网站的网址漏了一个字母。',
    },
    effect: { en: 'The link leads nowhere.', tc: '連結無法打開。', sc: '链接无法打开。' },
    treated: {
      en: 'No address of the document is offered as a link; the card says why.',
      tc: '圖集不把文件中的網址做成連結，詳情說明原因。',
      sc: '图集不把文件中的网址做成链接，详情说明原因。',
    },
  },
  numbers: {
    what: {
      en: 'Thousands are set apart by spaces, but by commas in one sentence; some years have spaces round them.',
      tc: '千位以空格分隔，但有一句用逗號；部分年份前後有空格。',
      sc: '千位以空格分隔，但有一句用逗号；部分年份前后有空格。',
    },
    effect: { en: 'One number is read as two.', tc: '一個數字會被讀成兩個。', sc: '一个数字会被读成两个。' },
    treated: {
      en: 'Both forms are read, and shown in one.',
      tc: '兩種寫法均能讀取，並統一顯示。',
      sc: '两种写法均能读取，并统一显示。',
    },
  },
  pages: {
    what: { en: 'Page breaks cut three sentences.', tc: '分頁切斷了三個句子。', sc: '分页切断了三个句子。' },
    effect: {
      en: 'Sentences and items of lists are counted twice.',
      tc: '句子及清單項目會被重複點算。',
      sc: '句子及清单项目会被重复清点。',
    },
    treated: {
      en: 'The halves are joined; one card says so.',
      tc: '前後兩截已接合，有關詳情註明。',
      sc: '前后两截已接合，相关详情注明。',
    },
  },
  headings: {
    what: {
      en: 'The headings of three sections were lost when the text was taken out.',
      tc: '抽取文字時，三節的標題遺失。',
      sc: '提取文字时，三节的标题丢失。',
    },
    effect: {
      en: 'Their statements fall to the section before.',
      tc: '其陳述會歸入前一節。',
      sc: '其陈述会归入前一节。',
    },
    treated: {
      en: 'They are sections of their own, without a heading.',
      tc: '仍各自成節，只是沒有標題。',
      sc: '仍各自成节，只是没有标题。',
    },
  },
  end: {
    what: { en: 'The text ends in the middle of a word.', tc: '內文在詞語中間中斷。', sc: '内文在词语中间中断。' },
    effect: {
      en: 'The end of the last section, and any date of issue, is missing.',
      tc: '最後一節的結尾，以及可能有的出版日期，均告缺失。',
      sc: '最后一节的结尾，以及可能有的出版日期，均告缺失。',
    },
    treated: {
      en: 'Nothing was supplied; the last card says so.',
      tc: '圖集沒有補上，最後一項的詳情註明。',
      sc: '图集没有补上，最后一项的详情注明。',
    },
  },
  undated: {
    what: { en: 'The document has no date of issue.', tc: '文件沒有出版日期。', sc: '文件没有出版日期。' },
    effect: { en: 'The age of every figure is open.', tc: '無法確定數字的新舊。', sc: '无法确定数字的新旧。' },
    treated: {
      en: 'The time of writing is inferred from its own dates, and marked as inferred.',
      tc: '按文件本身的日期推斷撰文時間，並註明屬推斷。',
      sc: '按文件本身的日期推断撰文时间，并注明属推断。',
    },
  },
  facilities: {
    what: {
      en: 'The punctuation in the list of shared facilities is irregular.',
      tc: '共用設施清單的標點不一致。',
      sc: '共用设施清单的标点不一致。',
    },
    effect: { en: 'Three facilities or four?', tc: '究竟是三項還是四項？', sc: '究竟是三项还是四项？' },
    treated: { en: 'Read as four, on an open list.', tc: '視作四項，清單未完。', sc: '视作四项，清单未完。' },
  },
  currency: {
    what: {
      en: 'One amount names the Hong Kong dollar; the others only say dollars.',
      tc: '有一筆款額寫「港元」，其餘只寫「元」。',
      sc: '有一笔款额写“港元”，其余只写“元”。',
    },
    effect: { en: 'Two currencies seem to be meant.', tc: '看似有兩種貨幣。', sc: '看似有两种货币。' },
    treated: { en: 'All are Hong Kong dollars.', tc: '一律視作港元。', sc: '一律视作港元。' },
  },
  cyberport: {
    what: { en: 'Cyberport is a company and a site.', tc: '數碼港既是公司也是園區。', sc: '数码港既是公司也是园区。' },
    effect: { en: 'A map would place a company.', tc: '地圖會標示一家公司。', sc: '地图会标示一家公司。' },
    treated: {
      en: 'Two names, of which one has a place.',
      tc: '分作兩個名稱，只有一個有位置。',
      sc: '分作两个名称，只有一个有位置。',
    },
  },
  backwards: {
    what: {
      en: 'An event of July is printed before one of April of the same year.',
      tc: '同一年七月的事項印在四月的之前。',
      sc: '同一年七月的事项印在四月的之前。',
    },
    effect: { en: 'Time runs backwards.', tc: '時序顛倒。', sc: '时序颠倒。' },
    treated: { en: 'Events are ordered by date.', tc: '事項按日期排列。', sc: '事项按日期排列。' },
  },
} as const satisfies Record<string, QuirkWords>;
export type QuirkId = keyof typeof QUIRK_WORDS;
