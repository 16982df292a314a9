import type { Localized } from '#src/i18n/locales.ts';
import { capital } from '#src/queries/capital.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker, panels } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each panel is called. */
const PANELS = {
  in: { en: 'Put into the Fund', tc: '注入基金', sc: '注入基金' },
  out: { en: 'Approved from the Fund', tc: '由基金批出', sc: '由基金批出' },
} as const satisfies Record<string, Localized>;

/** What each row is called. */
const LABELS = {
  first: { en: 'First injection', tc: '首次注資', sc: '首次注资' },
  later: { en: 'Later, several times', tc: '其後多次注資', sc: '其后多次注资' },
  approved: { en: 'All projects', tc: '所有項目', sc: '所有项目' },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'itf-capital',
  chapter: 'funding',
  columns: {
    en: { label: 'Quantity', value: 'Amount' },
    tc: { label: '款項', value: '金額' },
    sc: { label: '款项', value: '金额' },
  },
  howToRead: {
    en: 'Two panels, one scale. The green bars went into the Fund, the blue one was approved out of it; they are never taken from each other.',
    tc: '兩組條形，同一比例。綠色是注入基金的款項，藍色是由基金批出的款項，兩者不可相減。',
    sc: '两组条形，同一比例。绿色是注入基金的款项，蓝色是由基金批出的款项，两者不可相减。',
  },
  ask: capital,
  compose: ({ first, later, approved }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`What went in and what was approved are two different quantities`,
        tc: sentence`注資與批款，是兩種不同的數目`,
        sc: sentence`注资与批款，是两种不同的数目`,
      }[locale],
      sub: {
        en: sentence`Money put into the Fund, and money approved out of it; two panels drawn to one scale`,
        tc: sentence`注入基金的款項，以及由基金批出的款項；兩組按同一比例繪畫`,
        sc: sentence`注入基金的款项，以及由基金批出的款项；两组按同一比例绘制`,
      }[locale],
      caution: {
        en: sentence`No balance follows: income, running costs and commitments are not given. The later injections have no dates.`,
        tc: sentence`不能由此得出結餘：收益、營運開支及承擔額均無載列。其後各次注資沒有日期。`,
        sc: sentence`不能由此得出结余：收益、运营开支及承诺额均未列出。其后各次注资没有日期。`,
      }[locale],
      description: {
        en: sentence`Bars in two panels. Put in: ${first}, then ${later} more without a date. Approved: ${approved}.`,
        tc: sentence`兩組條形。注資：首次${first}，其後${later}，日期未載。批款：${approved}。`,
        sc: sentence`两组条形。注资：首次${first}，其后${later}，日期未载。批款：${approved}。`,
      }[locale],
      view: panels('HKD', [
        {
          title: PANELS.in[locale],
          rows: [row('first', first, 'c3'), row('later', later, 'c3')],
        },
        {
          title: PANELS.out[locale],
          rows: [row('approved', approved, 'c1')],
        },
      ]),
    };
  },
});
