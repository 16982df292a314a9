import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { countRow, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup, type NamePart } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  labs: edition.figure('innohk-laboratories', 'labs'),
  local: edition.figure('innohk-local-institutions', 'institutions'),
  others: edition.figure('innohk-nonlocal-institutions', 'institutions'),
  economies: edition.figure('innohk-economies', 'economies'),
  researchers: edition.figure('innohk-researchers', 'people'),
  funding: edition.figure('innohk-funding', 'HKD'),
  clusters: edition.figure('innohk-clusters', 'clusters'),
  clusterNames: edition.fact('innohk-clusters'),
});
type Answer = ReturnType<typeof ask>;

/** The clusters by name; the laboratories are split between them nowhere. */
const clusterGroup = ({ clusters, clusterNames, labs }: Answer, locale: Locale): NameGroup => ({
  key: 'clusters',
  span: 3,
  head: countRow(clusters, locale),
  names: listedNames(clusterNames, { en: 'research cluster', tc: '創新平台', sc: '创新平台' }[locale], locale),
  rest: {
    key: 'labs-by-cluster',
    label: { en: 'Not in the document', tc: '文件沒有載列', sc: '文件没有载列' }[locale],
    said: {
      en: 'how many laboratories each cluster has',
      tc: '各平台有多少間實驗室',
      sc: '各平台有多少间实验室',
    }[locale],
    facts: [labs.id],
  },
});

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { labs, local, others, economies, researchers, funding } = answer;
  const dotted = (figure: typeof labs | typeof local | typeof economies): NameGroup => ({
    key: figure.id,
    head: countRow<(typeof figure)['unit']>(figure, locale),
    dots: true,
  });
  return [
    {
      key: 'network',
      across: { narrow: 2, wide: 4, full: 4 },
      groups: [labs, local, others, economies].map(dotted),
    },
    {
      key: 'clusters',
      across: { narrow: 2, wide: 2, full: 5 },
      groups: [
        clusterGroup(answer, locale),
        { key: 'researchers', head: countRow(researchers, locale) },
        { key: 'funding', head: countRow(funding, locale) },
      ],
    },
  ];
}

export default defineExhibit({
  id: 'innohk-anatomy',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Part of InnoHK', value: 'Number or kind' },
    tc: { label: 'InnoHK的組成', value: '數目或類別' },
    sc: { label: 'InnoHK的组成', value: '数目或类别' },
  },
  howToRead: {
    en: 'A dot is one laboratory, institution or economy, each counted by itself: the groups share no scale and never add up. The sign after the last dot says that there are more than are drawn.',
    tc: '一點代表一間實驗室、一間機構或一個經濟體，各自計算：各組並無共同比例，也不可相加。最後一點之後的符號表示實際多於所畫。',
    sc: '一点代表一间实验室、一间机构或一个经济体，各自计算：各组并无共同比例，也不可相加。最后一点之后的符号表示实际多于所画。',
  },
  ask,
  compose: (answer, locale) => {
    const { labs, local, others, economies, researchers, funding, clusters } = answer;
    return {
      title: {
        en: sentence`InnoHK’s ${labs} laboratories join ${local} local institutions with those of ${economies} economies`,
        tc: sentence`InnoHK的${labs}所實驗室，匯聚${local}間本地機構及來自${economies}個經濟體的機構`,
        sc: sentence`InnoHK的${labs}家实验室，汇聚${local}家本地机构及来自${economies}个经济体的机构`,
      }[locale],
      sub: {
        en: sentence`Laboratories, institutions, economies, people and money, each counted by itself`,
        tc: sentence`實驗室、機構、經濟體、人員及款項，各自計算`,
        sc: sentence`实验室、机构、经济体、人员及款项，各自计算`,
      }[locale],
      caution: {
        en: sentence`The laboratories are not split by cluster, nor the researchers by where they come from.`,
        tc: sentence`文件沒有按平台劃分實驗室，也沒有按來源劃分科研人員。`,
        sc: sentence`文件没有按平台划分实验室，也没有按来源划分科研人员。`,
      }[locale],
      description: {
        en: sentence`${labs}, ${local} from Hong Kong, ${others} from elsewhere and ${economies} as dots, each group by itself; then ${clusters} by name, ${researchers} taking part and ${funding} invested.`,
        tc: sentence`各自以圓點表示：${labs}、本地${local}、香港以外${others}，以及${economies}；另列出${clusters}的名稱、參與者${researchers}及投放的${funding}。`,
        sc: sentence`各自以圆点表示：${labs}、本地${local}、香港以外${others}，以及${economies}；另列出${clusters}的名称、参与者${researchers}及投放的${funding}。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
