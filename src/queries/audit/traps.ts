import type { Localized } from '#src/i18n/locales.ts';
import {
  alike,
  check,
  figureOf,
  labelOf,
  say,
  type AuditRow,
  type Check,
  type Subject,
  type Working,
} from './check.ts';

/** What a hasty reader would get wrong, and the statements that must warn of it. */
interface Trap {
  readonly id: string;
  readonly claim: Localized;
  readonly facts: readonly string[];
}

const trap = (id: string, facts: readonly string[], claim: Localized): Trap => ({ id, claim, facts });

const TRAPS: readonly Trap[] = [
  trap(
    'same-sums',
    [
      'hkstp-allocation',
      'innohk-funding',
      'rd-centres-project-cost',
      'budget-2022-23-life-health-reserve',
      'cyberport-allocation',
      'school-it-programmes-funding',
    ],
    { en: 'Equal sums are not one sum', tc: '數額相同不等於同一筆款', sc: '数额相同不等于同一笔款' },
  ),
  trap(
    'inside',
    [
      'itf-rd-projects',
      'tcfs-projects',
      'tcfs-funding',
      'rd-centres-projects',
      'hkstp-allocation-infrastructure',
      'hkstp-allocation-tenant-support',
    ],
    {
      en: 'What lies inside a total is not added to it',
      tc: '已包括在總數之內的，不再相加',
      sc: '已包括在总数之内的，不再相加',
    },
  ),
  trap(
    'in-and-out',
    ['itf-initial-injection', 'itf-subsequent-injections', 'itf-approved-amount', 'rttp-grant-total'],
    {
      en: 'Money put into the Fund is not money approved out of it',
      tc: '注入基金的款項有別於基金批出的款項',
      sc: '注入基金的款项有别于基金批出的款项',
    },
  ),
  trap(
    'shares',
    [
      'itf-rd-share-information-technology',
      'itf-rd-share-electrical-and-electronics',
      'itf-rd-share-manufacturing-technology',
      'itf-rd-share-biotechnology',
    ],
    {
      en: 'The shares are of projects, not of money',
      tc: '比例按項目數目計，並非按款額計',
      sc: '比例按项目数目计，并非按款额计',
    },
  ),
  trap('units', ['rth-posts-funded', 'stem-internship-interns', 'rttp-trainees'], {
    en: 'Posts, interns and attendances are not people to be added',
    tc: '職位、實習生與人次不可當作人數相加',
    sc: '岗位、实习生与人次不可当作人数相加',
  }),
  trap('applied', ['school-it-programmes-schools'], {
    en: 'Schools that applied are not schools that were paid',
    tc: '申請的學校不等於獲資助的學校',
    sc: '申请的学校不等于获资助的学校',
  }),
  trap(
    'not-yet',
    [
      'rth-allowance-change-effective',
      'rth-allowance-increase',
      'rth-allowance-bachelor',
      'rth-allowance-master',
      'rth-allowance-doctoral',
      'rth-living-allowance-doctoral',
      'rth-living-allowance-max-duration',
    ],
    {
      en: 'The raised allowances were still to come, and the earlier ones are not given',
      tc: '調高的津貼當時尚未生效，之前的金額未有載明',
      sc: '调高的津贴当时尚未生效，之前的金额没有载明',
    },
  ),
  trap('deduction', ['rd-tax-first-tier-limit', 'rd-tax-first-tier-rate', 'rd-tax-second-tier-rate', 'rd-tax-no-cap'], {
    en: 'A tax deduction is no refund, and no limit is no gap',
    tc: '稅務扣減不是退稅，「不設上限」不是缺漏',
    sc: '税务扣减不是退税，“不设上限”不是缺漏',
  }),
  trap('ceilings', ['skl-cnerc-funding-cap', 'skl-cnerc-funding-cap-multiplier', 'rth-max-talents-per-organisation'], {
    en: 'A ceiling is not what is paid, and no average',
    tc: '上限不是實際支出，也不是平均數',
    sc: '上限不是实际支出，也不是平均数',
  }),
  trap('matching', ['rttp-matching-ratio'], {
    en: 'Who pays the larger part is not said',
    tc: '文件沒有說明由哪方支付較大部分',
    sc: '文件没有说明由哪方支付较大部分',
  }),
  trap(
    'vague-dates',
    [
      'cyberport-5-completion',
      'hsitp-first-batch-completion',
      'microelectronics-centre-completion',
      'rd-tax-effective',
    ],
    {
      en: 'Earliest, from, and end of are no due dates',
      tc: '「最快」「起」「年底」都不是限期',
      sc: '“最快”“起”“年底”都不是限期',
    },
  ),
  trap(
    'paired',
    [
      'it-innovation-lab-launched',
      'knowing-more-about-it-launched',
      'smart-city-blueprint-published',
      'smart-city-blueprint-2-published',
    ],
    {
      en: 'Years and names printed in pairs belong together in order',
      tc: '成對並列的年份與名稱按次序對應',
      sc: '成对并列的年份与名称按次序对应',
    },
  ),
  trap('sixteens', ['innolife-innohk-labs', 'innolife-state-key-laboratories', 'state-key-laboratories'], {
    en: 'Two groups of laboratories happen to be equally many',
    tc: '兩組實驗室數目恰好相同',
    sc: '两组实验室数目恰好相同',
  }),
  trap('lampposts', ['smart-lampposts-total', 'smart-lampposts-remaining', 'smart-lampposts-districts'], {
    en: 'The lampposts still to come are part of the planned total',
    tc: '尚待安裝的燈柱包括在計劃總數之內',
    sc: '尚待安装的灯柱包括在计划总数之内',
  }),
  trap('datasets', ['open-data-new-datasets', 'data-gov-hk-datasets', 'csdi-datasets'], {
    en: 'Three counts of datasets may overlap',
    tc: '三個數據集數目可能重疊',
    sc: '三个数据集数目可能重叠',
  }),
  trap(
    'bounds',
    ['innohk-nonlocal-institutions', 'gd-hk-cooperation-years', 'blueprint-horizon-min', 'blueprint-horizon-max'],
    {
      en: 'A bound is not a count',
      tc: '上下限不是確數',
      sc: '上下限不是确数',
    },
  ),
  trap('areas', ['innoparks-total-area', 'hsitp-location', 'science-park-location'], {
    en: 'One area for three parks is none for each, and no place has an address',
    tc: '三個園區的總面積不能均分，文件也沒有任何地址',
    sc: '三个园区的总面积不能均分，文件也没有任何地址',
  }),
  trap(
    'lists',
    ['science-park-technology-clusters', 'hkpc-core-competences', 'rd-centres-focus-areas', 'techtas-areas'],
    {
      en: 'The same word in two lists of fields need not mean the same',
      tc: '不同範疇清單中的相同字眼，含義未必一樣',
      sc: '不同领域清单中的相同字眼，含义未必一样',
    },
  ),
  trap('names', ['rttp-industry-4-0', 'sti-2030-major-projects', 'gd-hk-5g', 'smart-lampposts-5g'], {
    en: 'Digits inside names measure nothing',
    tc: '名稱中的數字並非量度所得',
    sc: '名称中的数字并非量度所得',
  }),
];

function trapRow(subject: Subject, id: string): AuditRow {
  const fact = subject.data.facts.find((one) => one.id === id);
  const caution = fact?.caution;
  if (!fact || !caution) return { key: id, fact: id, state: 'fault', working: alike(say`${id}: –`) };
  const figure = figureOf(subject, id);
  const told = (words: string): Working => (typeof figure === 'string' ? [words] : say`${figure} · ${words}`);
  return {
    key: id,
    fact: id,
    label: labelOf(fact),
    state: 'note',
    working: { en: told(caution.en), tc: told(caution.tc), sc: told(caution.sc) },
  };
}

/** Each trap of meaning: the statements concerned must carry their warning. */
export const trapChecks = (subject: Subject): readonly Check[] =>
  TRAPS.map(({ id, claim, facts }) =>
    check(
      `trap-${id}`,
      claim,
      facts.map((fact) => trapRow(subject, fact)),
    ),
  );
