import { quotient, rule, toStep } from './derivation.ts';

export const PLACE_DERIVATIONS = {
  'innoparks-to-science-park-area': rule({
    label: {
      en: 'Land of the InnoParks together against that of the Science Park',
      tc: '各創新園合計面積與科學園面積的倍數',
      sc: '各创新园合计面积与科学园面积的倍数',
    },
    formula: {
      en: 'Area of the InnoParks together ÷ area of the Science Park',
      tc: '各創新園合計面積 ÷ 科學園面積',
      sc: '各创新园合计面积 ÷ 科学园面积',
    },
    unit: 'times',
    nature: 'ratio',
    from: { innoparks: ['innoparks-total-area', 'hectares'], park: ['science-park-area', 'hectares'] },
    work: ({ innoparks, park }) => quotient(innoparks, park, 0.1),
  }),
  'sites-total-area': rule({
    label: {
      en: 'Land of the Science Park and the InnoParks',
      tc: '科學園與各創新園的總面積',
      sc: '科学园与各创新园的总面积',
    },
    formula: {
      en: 'Area of the Science Park + area of the InnoParks together',
      tc: '科學園面積 + 各創新園合計面積',
      sc: '科学园面积 + 各创新园合计面积',
    },
    unit: 'hectares',
    nature: 'stock',
    from: { park: ['science-park-area', 'hectares'], innoparks: ['innoparks-total-area', 'hectares'] },
    work: ({ park, innoparks }) => ({ value: park.value + innoparks.value, precision: 'exact', group: 'site-areas' }),
  }),
  'life-health-lab-share': rule({
    label: {
      en: 'InnoHK laboratories related to life and health, as a share',
      tc: '與生命健康相關的InnoHK實驗室所佔比例',
      sc: '与生命健康相关的InnoHK实验室所占比例',
    },
    formula: {
      en: 'Laboratories related to life and health ÷ all InnoHK laboratories',
      tc: '與生命健康相關的實驗室 ÷ 全部InnoHK實驗室',
      sc: '与生命健康相关的实验室 ÷ 全部InnoHK实验室',
    },
    unit: 'percent',
    nature: 'share',
    from: { part: ['innolife-innohk-labs', 'labs'], whole: ['innohk-laboratories', 'labs'] },
    work: ({ part, whole }) => ({
      value: toStep((100 * part.value) / whole.value, 1),
      precision: 'about',
      base: whole.id,
    }),
  }),
  'researchers-per-innohk-lab': rule({
    label: {
      en: 'Mean number of researchers per InnoHK laboratory',
      tc: '每所InnoHK實驗室的平均研究人員數目',
      sc: '每家InnoHK实验室的平均研究人员数目',
    },
    formula: { en: 'Researchers ÷ laboratories', tc: '研究人員 ÷ 實驗室', sc: '研究人员 ÷ 实验室' },
    unit: 'people',
    nature: 'ratio',
    from: { researchers: ['innohk-researchers', 'people'], labs: ['innohk-laboratories', 'labs'] },
    work: ({ researchers, labs }) => quotient(researchers, labs, 1),
  }),
} as const;
