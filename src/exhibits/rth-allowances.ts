import { sayEventDate } from '#src/facts/date-words.ts';
import { MissingFact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { readPosts } from '#src/queries/research-posts.ts';
import { researchAllowances } from '#src/queries/talent.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { stacks, type Stack } from '#src/view/stacks.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each row is called. */
const LABELS = {
  bachelor: { en: 'Bachelor’s degree', tc: '學士學位', sc: '学士学位' },
  master: { en: 'Master’s degree', tc: '碩士學位', sc: '硕士学位' },
  doctoral: { en: 'Doctorate', tc: '博士學位', sc: '博士学位' },
  living: { en: 'Doctorate: living allowance on top', tc: '博士學位：額外的生活津貼', sc: '博士学位：额外的生活津贴' },
  longest: { en: 'Living allowance: longest period', tc: '生活津貼的最長期限', sc: '生活津贴的最长期限' },
} as const satisfies Record<string, Localized>;

function toStacks(rates: ReturnType<typeof researchAllowances>, locale: Locale): readonly Stack[] {
  const { living, longest } = rates;
  const row = rowMaker(LABELS, locale);
  const says = {
    en: [sentence`${living} more to live on,`, sentence`for ${longest}`],
    tc: [sentence`另有生活津貼${living}，`, sentence`${longest}`],
    sc: [sentence`另有生活津贴${living}，`, sentence`${longest}`],
  } as const;
  const more = { row: row('living', living, 'c5'), limit: row('longest', longest, 'c5'), says: says[locale] };
  return [
    { base: row('bachelor', rates.bachelor, 'c1') },
    { base: row('master', rates.master, 'c1') },
    { base: row('doctoral', rates.doctoral, 'c1'), more },
  ];
}

export default defineExhibit({
  id: 'rth-allowances',
  chapter: 'talent',
  parameter: { initial: 'b1-m0-d1-24', isValid: (text) => readPosts(text) !== null, isDrawn: false },
  columns: {
    en: { label: 'Degree', value: 'A month' },
    tc: { label: '學位', value: '每月' },
    sc: { label: '学位', value: '每月' },
  },
  howToRead: {
    en: 'Each bar is what one post brings a month, and hollow because it was still a plan. The living allowance is a segment of its own at the end of the last bar: it is no part of the allowance. For how long it may be paid is written above it and not drawn.',
    tc: '每條橫條是一個職位的每月津貼；空心表示撰文時仍屬計劃。生活津貼是最後一條末端獨立的一段，不屬津貼的一部分；最長可發放多久寫在上方，沒有畫出。',
    sc: '每条横条是一个岗位的每月津贴；空心表示撰文时仍属计划。生活津贴是最后一条末端独立的一段，不属于津贴的一部分；最长可发放多久写在上方，没有画出。',
  },
  ask: researchAllowances,
  compose: (rates, locale) => {
    const { bachelor, master, doctoral, living, longest, increase, from } = rates;
    if (!from.event) throw new MissingFact(from.id);
    const date = plain(sayEventDate(from.event, locale));
    return {
      title: {
        en: sentence`A doctorate is to bring ${doctoral}, and ${living} more to live on`,
        tc: sentence`博士學位的津貼將為${doctoral}，另加生活津貼${living}`,
        sc: sentence`博士学位的津贴将为${doctoral}，另加生活津贴${living}`,
      }[locale],
      sub: {
        en: sentence`Research Talent Hub, HK$ a month for a post from ${date} on, ${term('planned', 'planned when written')}`,
        tc: sentence`研究人才庫每個職位由${date}起的每月津貼（港元），${term('planned', '撰文時仍屬計劃')}`,
        sc: sentence`研究人才库每个岗位由${date}起的每月津贴（港元），${term('planned', '撰文时仍属计划')}`,
      }[locale],
      caution: {
        en: sentence`The rise is given as ${increase}; the earlier amounts are not in the document and cannot be worked back from it.`,
        tc: sentence`文件所載增幅為${increase}；原來的津貼額未載，也不能由此倒算。`,
        sc: sentence`文件所载增幅为${increase}；原来的津贴额未载，也不能由此倒算。`,
      }[locale],
      description: {
        en: sentence`Three hollow bars, still plans when written: ${bachelor} for a bachelor’s degree, ${master} for a master’s, ${doctoral} for a doctorate. At the end of the last a segment of its own: ${living} to live on, for ${longest}.`,
        tc: sentence`三條空心橫條，撰文時仍屬計劃：學士${bachelor}、碩士${master}、博士${doctoral}。最後一條末端另有獨立的一段：生活津貼${living}，${longest}。`,
        sc: sentence`三条空心横条，撰文时仍属计划：学士${bachelor}、硕士${master}、博士${doctoral}。最后一条末端另有独立的一段：生活津贴${living}，${longest}。`,
      }[locale],
      view: stacks(toStacks(rates, locale)),
    };
  },
});
