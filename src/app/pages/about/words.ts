import type { Localized } from '#src/i18n/locales.ts';
import { plain, sentence, term, type Sentence } from '#src/view/sentence.ts';

/** The parts of the page, in order; their ids stand in addresses. */
export const PARTS = [
  { id: 'what', heading: { en: 'What this is, and is not', tc: '是甚麼，不是甚麼', sc: '是什么，不是什么' } },
  { id: 'source', heading: { en: 'Source and edition', tc: '來源與版本', sc: '来源与版本' } },
  { id: 'marks', heading: { en: 'How firm a number is', tc: '數字有多準', sc: '数字有多准' } },
  { id: 'derivations', heading: { en: 'What is worked out here', tc: '本圖集推算的數字', sc: '本图集推算的数字' } },
  { id: 'refusals', heading: { en: 'What is not answered', tc: '不予計算的問題', sc: '不予计算的问题' } },
  { id: 'quirks', heading: { en: 'Quirks of the source', tc: '文件的特異之處', sc: '文件的特异之处' } },
  { id: 'map', heading: { en: 'The map, layer by layer', tc: '地圖逐層說明', sc: '地图逐层说明' } },
  { id: 'data', heading: { en: 'Taking the data with you', tc: '取用數據', sc: '取用数据' } },
  { id: 'offline', heading: { en: 'Without network', tc: '離線使用', sc: '离线使用' } },
  { id: 'licences', heading: { en: 'Licences and fonts', tc: '許可與字體', sc: '许可与字体' } },
  { id: 'accessibility', heading: { en: 'Accessibility', tc: '無障礙', sc: '无障碍' } },
  { id: 'report', heading: { en: 'Reporting an error', tc: '報告錯誤', sc: '报告错误' } },
  { id: 'build', heading: { en: 'Version', tc: '版本', sc: '版本' } },
] as const satisfies readonly { readonly id: string; readonly heading: Localized }[];
export type Part = (typeof PARTS)[number]['id'];

export const LEAD: Localized = {
  en: 'What this atlas is and is not, where its figures come from, and how it treats them. It is not an official publication.',
  tc: '本圖集是甚麼、不是甚麼，數字從何而來、如何處理。本圖集並非官方刊物。',
  sc: '本图集是什么、不是什么，数字从何而来、如何处理。本图集并非官方出版物。',
};

const year = plain('2023');

/** What each part says before its list or table. */
export const TEXT: Readonly<Record<Part, Localized<readonly Sentence[]>>> = {
  what: {
    en: [
      sentence`An atlas of one public document, the Hong Kong Government’s fact sheet “Innovation and Technology”. Each ${term('figure', 'figure')} stands here with its date, its ${term('hedge', 'hedge')} and the sentence it comes from.`,
      sentence`It is no official publication: the Government has neither made, checked nor endorsed it. It does not replace the document and is not kept up to date. What it shows as planned was planned about early ${year}.`,
      sentence`The words are the atlas’s own in all three languages. Sentences of the document are not reproduced; a few characters of each serve to find it. What comes from elsewhere, such as positions on maps, says so.`,
    ],
    tc: [
      sentence`本圖集只講一份公開文件：香港特區政府的便覽《創新及科技》。每個${term('figure', '數字')}都附有日期、${term('hedge', '約略用詞')}及出處。`,
      sentence`本圖集並非官方刊物，政府沒有製作、審閱或認可其內容。它不能代替原文，也不會隨時更新；標為計劃的事項，是約${year}年初時的計劃。`,
      sentence`三種語言的文字均由本圖集撰寫，不轉載文件的句子，只各取幾個字供檢索。來自其他地方的資料，例如地圖上的位置，都會註明。`,
    ],
    sc: [
      sentence`本图集只讲一份公开文件：香港特区政府的便览《创新及科技》。每个${term('figure', '数字')}都附有日期、${term('hedge', '约略用词')}及出处。`,
      sentence`本图集并非官方出版物，政府没有制作、审阅或认可其内容。它不能代替原文，也不会随时更新；标为计划的事项，是约${year}年初时的计划。`,
      sentence`三种语言的文字均由本图集撰写，不转载文件的句子，只各取几个字供检索。来自其他地方的资料，例如地图上的位置，都会注明。`,
    ],
  },
  source: {
    en: [
      sentence`The document is in Traditional Chinese and bears no date. That it was written between the two days below is inferred: it reports the one as past and speaks of what follows the other as still to come.`,
    ],
    tc: [
      sentence`文件以繁體中文撰寫，沒有註明日期。撰寫時間是由內文推斷的：下列首日的事已經發生，次日之後的事仍是將來。`,
    ],
    sc: [
      sentence`文件以繁体中文撰写，没有注明日期。撰写时间是由内文推断的：下列首日的事已经发生，次日之后的事仍是将来。`,
    ],
  },
  marks: {
    en: [
      sentence`A number keeps the word that the document sets beside it. In charts that word is drawn, in text it is a sign or a word at the number. The drawing is a symbol of constant size; it measures nothing.`,
    ],
    tc: [
      sentence`文件在數字旁用了甚麼字眼，圖集便保留甚麼字眼：圖中用記號，文字中用符號或字詞。記號大小固定，不代表任何數量。`,
    ],
    sc: [
      sentence`文件在数字旁用了什么字眼，图集便保留什么字眼：图中用记号，文字中用符号或字词。记号大小固定，不代表任何数量。`,
    ],
  },
  derivations: {
    en: [
      sentence`These figures, and no others, are worked out from several of the document’s. Each is marked ${term('derived', 'derived here')}, claims no more digits than its inputs bear, and opens a card with all of them.`,
    ],
    tc: [
      sentence`只有以下數字是由文件的多個數字計算得出的，均標明${term('derived', '由本圖集推算')}；位數不多於原數字所能支持的，點選可查看全部所用數字。`,
    ],
    sc: [
      sentence`只有以下数字是由文件的多个数字计算得出的，均标明${term('derived', '由本图集推算')}；位数不多于原数字所能支持的，点选可查看全部所用数字。`,
    ],
  },
  refusals: {
    en: [
      sentence`Some sums come to mind and are wrong. Asked for one, the atlas gives a ${term('refusal', 'reason')} in place of a number. For example:`,
    ],
    tc: [sentence`有些算法看似合理，其實不對。遇上這種情況，圖集只給${term('refusal', '理由')}，不給數字。例如：`],
    sc: [sentence`有些算法看似合理，其实不对。遇上这种情况，图集只给${term('refusal', '理由')}，不给数字。例如：`],
  },
  quirks: {
    en: [sentence`The document has slips and gaps of its own. These are the ones that bear on the atlas most.`],
    tc: [sentence`文件本身也有手民之誤及缺漏。以下是對本圖集影響較大的幾項。`],
    sc: [sentence`文件本身也有误植及缺漏。以下是对本图集影响较大的几项。`],
  },
  map: {
    en: [
      sentence`The map shows where the sites of the document are. None of its geometry comes from the document; each layer has a source, terms and limits of its own.`,
    ],
    tc: [sentence`地圖顯示文件所提地點的所在。圖上的位置及線條均非出自文件；各圖層有各自的來源、許可及限制。`],
    sc: [sentence`地图显示文件所提地点的所在。图上的位置和线条均非出自文件；各图层有各自的来源、许可和限制。`],
  },
  offline: {
    en: [
      sentence`After a first visit the browser keeps the whole atlas: every page in three languages, with charts and maps. Once each file has been checked against its sum, “Ready without network” stands at the foot of the page, and every address opens without a network.`,
      sentence`A new version waits until the reader takes it; nothing is loaded anew by itself, least of all in front of a room. Browsers may clear what they keep, some after a week without a visit; the next visit with a network keeps it again.`,
    ],
    tc: [
      sentence`首次瀏覽後，瀏覽器會保存整套圖集：三種語言的所有頁面，連同圖表及地圖。逐一核對檔案的校驗值後，頁底會顯示「可離線使用」，此後沒有網絡也可開啟任何網址。`,
      sentence`新版本會等待讀者選用，不會自行重新載入，放映時更不會。瀏覽器可能清除所存內容，有的在一星期沒有瀏覽後便會清除；下次連線瀏覽時會重新保存。`,
    ],
    sc: [
      sentence`首次浏览后，浏览器会保存整套图集：三种语言的所有页面，连同图表和地图。逐一核对文件的校验值后，页脚会显示“可离线使用”，此后没有网络也能打开任何网址。`,
      sentence`新版本会等待读者选用，不会自行重新加载，放映时更不会。浏览器可能清除所存内容，有的在一周没有浏览后就会清除；下次联网浏览时会重新保存。`,
    ],
  },
  licences: { en: [], tc: [], sc: [] },
  data: { en: [], tc: [], sc: [] },
  accessibility: { en: [], tc: [], sc: [] },
  report: {
    en: [
      sentence`Say which figure it is, in which edition, what the atlas shows and what the document says in which sentence. The name of a figure stands in the address while its card is open. Send this through the place you got the atlas from: the atlas itself sends nothing and knows no address to send to.`,
    ],
    tc: [
      sentence`請說明是哪個版本的哪個數字、圖集怎樣寫、文件哪一句怎樣寫。打開數字詳情時，網址會顯示該數字的代號。請循取得本圖集的途徑提出：圖集本身不會傳送任何資料，也沒有可供寄送的地址。`,
    ],
    sc: [
      sentence`请说明是哪个版本的哪个数字、图集怎样写、文件哪一句怎样写。打开数字详情时，网址会显示该数字的代号。请通过取得本图集的途径提出：图集本身不会发送任何资料，也没有可供寄送的地址。`,
    ],
  },
  build: { en: [], tc: [], sc: [] },
};
