import type { Locale, Localized } from '#src/i18n/locales.ts';
import { trainingMatch } from '#src/queries/talent.ts';
import { ratio, type RatioView } from '#src/view/ratio.ts';
import { sentence, term } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const PARTS: Localized<(count: number) => string> = {
  en: (count) => (count === 1 ? `${count} part` : `${count} parts`),
  tc: (count) => `${count}份`,
  sc: (count) => `${count}份`,
};

const BEARER: Localized = {
  en: 'who pays it is not in the document',
  tc: '由誰支付，文件未載',
  sc: '由谁支付，文件未载',
};

const sidesOf = (parts: number, locale: Locale): RatioView['sides'] => [
  { parts: PARTS[locale](parts), bearer: BEARER[locale] },
  { parts: PARTS[locale](1), bearer: BEARER[locale] },
];

export default defineExhibit({
  id: 'training-match',
  chapter: 'talent',
  columns: {
    en: { label: 'What is matched', value: 'Ratio' },
    tc: { label: '配對項目', value: '比例' },
    sc: { label: '配对项目', value: '比例' },
  },
  howToRead: {
    en: 'Equal parts in one bar: the dark ones come from one side, the pale one from the other. Which side is which, the document does not say.',
    tc: '一條橫條分成相等的份：深色由一方支付，淺色由另一方支付；哪一方是哪一份，文件沒有說明。',
    sc: '一条横条分成相等的份：深色由一方支付，浅色由另一方支付；哪一方是哪一份，文件没有说明。',
  },
  ask: trainingMatch,
  compose: ({ ratio: matched }, locale) => ({
    title: {
      en: sentence`Training is matched ${matched}; the document does not say which side pays more`,
      tc: sentence`培訓資助按${matched}配對，文件沒有說明哪一方付得較多`,
      sc: sentence`培训资助按${matched}配对，文件没有说明哪一方付得较多`,
    }[locale],
    sub: {
      en: sentence`Reindustrialisation and Technology Training Programme`,
      tc: sentence`再工業化及科技培訓計劃`,
      sc: sentence`再工业化及科技培训计划`,
    }[locale],
    caution: {
      en: sentence`A ${term('matching-ratio', 'matching ratio')} for training staff of local companies; no share of the grants is worked out from it.`,
      tc: sentence`這是資助本地企業員工受訓的${term('matching-ratio', '配對比例')}；本圖集不會由此推算任何一方的份額。`,
      sc: sentence`这是资助本地企业员工受训的${term('matching-ratio', '配对比例')}；本图集不会由此推算任何一方的份额。`,
    }[locale],
    description: {
      en: sentence`One bar of equal parts for a match of ${matched}: the larger side dark, the smaller one pale. Which of them the Government pays and which the company, the document does not say.`,
      tc: sentence`一條橫條分成相等的份，表示${matched}的配對：較大的一方深色，較小的一方淺色。政府與企業各付哪一份，文件沒有說明。`,
      sc: sentence`一条横条分成相等的份，表示${matched}的配对：较大的一方深色，较小的一方浅色。政府与企业各付哪一份，文件没有说明。`,
    }[locale],
    view: ratio(
      {
        key: 'match',
        label: { en: 'Funding of training', tc: '培訓資助', sc: '培训资助' }[locale],
        figure: matched,
        ink: 'c3',
      },
      sidesOf(matched.value, locale),
    ),
  }),
});
