import type { Terms } from './term.ts';

/** Words of the document about research and who does it. */
export const RESEARCH_TERMS = {
  rd: {
    name: { en: 'R&D', tc: '研發', sc: '研发' },
    aliases: { en: ['research and development'], tc: ['研究及發展'], sc: ['研究与开发'] },
    definition: {
      en: 'Research and development: finding new knowledge, and turning knowledge into new products, services or ways of working.',
      tc: '研究及發展：探求新知識，並把知識化為新的產品、服務或方法。',
      sc: '研究与开发：探求新知识，并把知识化为新的产品、服务或方法。',
    },
    facts: ['itf-rd-projects'],
    entities: ['rd-centres'],
  },
  itf: {
    name: { en: 'ITF', tc: '創科基金', sc: '创科基金' },
    aliases: { en: ['Innovation and Technology Fund', 'the Fund'], tc: ['創新及科技基金'], sc: ['创新及科技基金'] },
    definition: {
      en: 'The Innovation and Technology Fund of the Hong Kong Government, out of which a range of schemes pay for projects, posts and training.',
      tc: '創新及科技基金，由香港特區政府設立，轄下多項計劃分別資助項目、職位及其他用途。',
      sc: '创新及科技基金，由香港特区政府设立，下设多项计划，分别资助项目、岗位及其他用途。',
    },
    facts: ['itf-schemes', 'itf-established'],
    entities: ['itf'],
  },
  'technology-area': {
    name: { en: 'Technology cluster', tc: '科技領域', sc: '科技领域' },
    aliases: { en: ['technology area', 'technology domain'], tc: ['科技範疇'], sc: [] },
    definition: {
      en: 'A field by which parks, schemes or projects are grouped. The document has several lists of fields, and they do not add up to one classification.',
      tc: '園區、計劃或項目所屬的領域。文件有多份領域清單，各自獨立，不能合成一套分類。',
      sc: '园区、计划或项目所属的领域。文件有多份领域清单，各自独立，不能合成一套分类。',
    },
    facts: ['science-park-technology-clusters', 'techtas-areas'],
  },
  'innohk-cluster': {
    name: { en: 'InnoHK cluster', tc: 'InnoHK研發平台', sc: 'InnoHK研发平台' },
    definition: {
      en: 'A group of laboratories in one broad field at the Science Park, in which local institutions and institutions from elsewhere take part.',
      tc: '設於科學園的一組實驗室，同屬一個大領域，由本地及外來機構共同參與。',
      sc: '设于科学园的一组实验室，同属一个大领域，由本地及外来机构共同参与。',
    },
    facts: ['innohk-clusters', 'innohk-laboratories'],
    entities: ['innohk', 'health-innohk', 'air-innohk'],
  },
  'state-key-laboratory': {
    name: { en: 'State Key Laboratory', tc: '國家重點實驗室', sc: '国家重点实验室' },
    definition: {
      en: 'A laboratory recognised by the state as a leading one in its field of research. Some of them are in Hong Kong.',
      tc: '獲國家認可、在所屬研究領域居前列的實驗室，當中部分設於香港。',
      sc: '获国家认可、在所属研究领域居前列的实验室，其中部分设于香港。',
    },
    facts: ['state-key-laboratories'],
    entities: ['state-key-laboratories'],
  },
  cnerc: {
    name: { en: 'CNERC', tc: '國家工程技術研究中心', sc: '国家工程技术研究中心' },
    aliases: { en: ['Chinese National Engineering Research Centre'], tc: ['CNERC'], sc: ['CNERC'] },
    definition: {
      en: 'Chinese National Engineering Research Centre: a centre that makes research results ready for use in industry. Hong Kong has branches of some.',
      tc: '把科研成果轉化為工程技術、供產業應用的國家級中心；香港設有部分中心的分中心。',
      sc: '把科研成果转化为工程技术、供产业应用的国家级中心；香港设有部分中心的分中心。',
    },
    facts: ['cnerc-hong-kong-branches'],
    entities: ['cnerc-hong-kong-branches'],
  },
  stem: {
    name: { en: 'STEM', tc: 'STEM', sc: 'STEM' },
    definition: {
      en: 'Science, technology, engineering and mathematics as subjects of study.',
      tc: '科學、科技、工程及數學等學科的合稱，取英文首字母而成。',
      sc: '科学、技术、工程及数学等学科的合称，取英文首字母而成。',
    },
    facts: ['stem-internship-disciplines'],
    entities: ['stem-internship-scheme'],
  },
  incubatee: {
    name: { en: 'Incubatee', tc: '培育公司', sc: '在孵企业' },
    definition: {
      en: 'A young company in an incubation programme, which helps it to grow with such things as space, advice and contacts.',
      tc: '參加培育計劃的初創公司。這類計劃以場地、意見及人脈等助其成長。',
      sc: '参加培育计划的初创公司。这类计划以场地、意见及人脉等助其成长。',
    },
    facts: ['hkstp-allocation-tenant-support'],
    entities: ['hkstp-incubation-programmes', 'cyberport-incubation-programmes'],
  },
} as const satisfies Terms;
