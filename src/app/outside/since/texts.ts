import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Outcome, SinceTheme } from '#src/queries/outside/since.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';

export const THEME_WORDS: Readonly<Record<SinceTheme, Localized>> = {
  fund: { en: 'The Fund and other money', tc: '基金及其他款項', sc: '基金及其他款项' },
  talent: { en: 'Talent', tc: '人才', sc: '人才' },
  buildings: { en: 'Buildings and sites', tc: '樓宇及用地', sc: '楼宇及用地' },
  mainland: { en: 'With the Mainland', tc: '與內地合作', sc: '与内地合作' },
  city: { en: 'City and digital government', tc: '城市與數碼政府', sc: '城市与数字政府' },
};

/** What each outcome means, for the legend. */
export const OUTCOME_MEANS: Readonly<Record<Outcome, Localized>> = {
  built: {
    en: 'Reported finished, as the document had said.',
    tc: '其後的報道稱已落成，與文件所載相符。',
    sc: '其后的报道称已落成，与文件所载相符。',
  },
  late: {
    en: 'Reported finished, but only after the time the document gave.',
    tc: '其後的報道稱已落成，但在文件所載的時間之後。',
    sc: '其后的报道称已落成，但在文件所载的时间之后。',
  },
  'as-planned': {
    en: 'A later page has it as the document planned it.',
    tc: '其後的網頁所載與文件的計劃一致。',
    sc: '其后的网页所载与文件的计划一致。',
  },
  'same-rule': {
    en: 'Counted by the same rule, so the two may be held side by side.',
    tc: '點算方式相同，兩者可以並列。',
    sc: '清点方式相同，两者可以并列。',
  },
  'other-rule': {
    en: 'Counted by another rule or in another unit: never compare the two.',
    tc: '點算方式或單位不同：兩者不可比較。',
    sc: '清点方式或单位不同：两者不可比较。',
  },
  'under-study': {
    en: 'A later report says that it was being studied; more was not found.',
    tc: '其後的報道稱正在研究；再後的消息未找到。',
    sc: '其后的报道称正在研究；再后的消息未找到。',
  },
  'still-to-come': {
    en: 'The last report found still speaks of a plan. Whether it came about was not found.',
    tc: '找到的最後報道仍屬計劃；是否實現，未找到。',
    sc: '找到的最后报道仍属计划；是否实现，未找到。',
  },
  'not-found': {
    en: 'No later figure in the pages that were read. That does not mean that nothing happened.',
    tc: '在讀過的網頁中未找到其後的數字，並不表示沒有進展。',
    sc: '在读过的网页中未找到其后的数字，并不表示没有进展。',
  },
};

export const COLUMN_WORDS = {
  subject: { en: 'Subject', tc: '事項', sc: '事项' },
  what: { en: 'What became of it', tc: '其後如何', sc: '后来如何' },
  stated: { en: 'In the fact sheet', tc: '便覽所載', sc: '便览所载' },
  later: { en: 'Later, from outside it', tc: '其後，來自便覽以外', sc: '其后，来自便览以外' },
} as const satisfies Record<string, Localized>;

export const NOT_FOUND: Localized = { en: 'Not found.', tc: '未找到。', sc: '未找到。' };

export const LEGEND: Localized = {
  en: 'What is said of each pair',
  tc: '每一組的說明',
  sc: '每一组的说明',
};

export const LEDE: Localized = {
  en: 'The fact sheet shows one moment. Here its plans and figures stand one by one beside what official pages and news reports said later, each with its date and where it was read. Nothing of the right column comes from the fact sheet.',
  tc: '便覽只反映某一時刻。這裏把當中的計劃及數字，逐一與其後官方網頁及新聞報道所載並列，各附日期及出處。右欄內容全部來自便覽以外。',
  sc: '便览只反映某一时刻。这里把其中的计划和数字，逐一与其后官方网页和新闻报道所载并列，各附日期和出处。右栏内容全部来自便览以外。',
};

export const BRIEFING_LINK: Localized = {
  en: 'The same as a briefing',
  tc: '同一內容的簡報',
  sc: '同一内容的简报',
};

/** The finding of the page: the latest total of the Fund, and when the first buildings of the largest plan opened. */
export function titleOf(money: Figure, opened: Figure, locale: Locale): Sentence {
  return {
    en: sentence`The Fund has since approved ${money} in all; the Loop’s first buildings opened on ${opened}`,
    tc: sentence`基金其後累計批出${money}；河套首批樓宇在${opened}開幕`,
    sc: sentence`基金其后累计批出${money}；河套首批楼宇在${opened}开幕`,
  }[locale];
}

export const AROUND_WORDS = {
  heading: { en: 'What it does not count', tc: '便覽沒有點算的', sc: '便览没有清点的' },
  lead: {
    en: 'Two series of which the fact sheet has no figure at all. They say what was going on around it, and nothing about the Fund.',
    tc: '便覽完全沒有載列的兩組數字。它們反映周邊的情況，與基金無關。',
    sc: '便览完全没有载列的两组数字。它们反映周边的情况，与基金无关。',
  },
} as const satisfies Record<string, Localized>;
