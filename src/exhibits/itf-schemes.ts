import type { Locale } from '#src/i18n/locales.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { fundSchemes } from '#src/queries/schemes.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { cells } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const listNames = (named: ReturnType<typeof fundSchemes>['named'], locale: Locale) =>
  plain(
    sayList(
      named.map(({ scheme }) => scheme.name[locale]),
      locale,
    ),
  );

export default defineExhibit({
  id: 'itf-schemes',
  chapter: 'funding',
  columns: {
    en: { label: 'Scheme', value: 'In the document' },
    tc: { label: '計劃', value: '文件如何提及' },
    sc: { label: '计划', value: '文件如何提及' },
  },
  howToRead: {
    en: 'One cell is one scheme. A filled cell is a scheme that the document ties to the Fund by name; a hatched cell is one that it counts but does not name.',
    tc: '一格代表一項計劃。實心格是文件點名屬於基金的計劃，斜線格是計算在內但沒有點名的計劃。',
    sc: '一格代表一项计划。实心格是文件点名属于基金的计划，斜线格是计算在内但没有点名的计划。',
  },
  ask: fundSchemes,
  compose: ({ all, named, namedCount, notNamed, purposes }, locale) => ({
    title: {
      en: sentence`Of the Fund’s ${all} schemes, the document names only a few`,
      tc: sentence`基金轄下${all}項計劃，文件只點名少數`,
      sc: sentence`基金下设${all}项计划，文件只点名少数`,
    }[locale],
    sub: {
      en: sentence`${namedCount} schemes tied to the Fund by name, one cell for each scheme; together they serve ${purposes} purposes`,
      tc: sentence`點名屬於基金的計劃共${namedCount}項，一格代表一項；所有計劃共有${purposes}個目的`,
      sc: sentence`点名属于基金的计划共${namedCount}项，一格代表一项；所有计划共有${purposes}个目的`,
    }[locale],
    caution: {
      en: sentence`Other schemes in the document may belong to the Fund; it does not say so.`,
      tc: sentence`文件中其他計劃也可能屬於基金，但沒有說明。`,
      sc: sentence`文件中其他计划也可能属于基金，但没有说明。`,
    }[locale],
    description: {
      en: sentence`One cell each for ${all}. Filled: ${listNames(named, locale)}. The other ${notNamed} are hatched: not named in the document.`,
      tc: sentence`${all}，一項一格。實心的：${listNames(named, locale)}。其餘${notNamed}為斜線：文件沒有點名。`,
      sc: sentence`${all}，一项一格。实心的：${listNames(named, locale)}。其余${notNamed}为斜线：文件没有点名。`,
    }[locale],
    view: cells(
      named.map(({ scheme, facts }) => ({
        key: scheme.id,
        label: scheme.name[locale],
        said: { en: 'named as a scheme of the Fund', tc: '點名屬於基金', sc: '点名属于基金' }[locale],
        facts: facts.slice(0, 1).map(({ id }) => id),
      })),
      {
        key: 'not-named',
        label: { en: 'not named in the document', tc: '項文件沒有點名', sc: '项文件没有点名' }[locale],
        figure: notNamed,
        ink: 'hatch',
      },
    ),
  }),
});
