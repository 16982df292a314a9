import type { Localized } from '#src/i18n/locales.ts';

/** One plain sentence on each pair, in our words. */
export const ENTRY_WORDS: Readonly<Record<string, Localized>> = {
  'approved-money': {
    en: 'The running total went on growing. Like the document’s, it counts all money approved since the Fund began.',
    tc: '累計款額繼續上升；與文件一樣，點算的是基金成立以來批出的全部款項。',
    sc: '累计款额继续上升；与文件一样，清点的是基金成立以来批出的全部款项。',
  },
  'approved-projects': {
    en: 'The later table also counts vouchers, training grants and talent posts. The document does not say whether it did, so the two make no line.',
    tc: '其後的表連科技券、培訓資助及人才職位也計算在內；文件沒有說明是否如此，兩者不可相連。',
    sc: '其后的表连科技券、培训资助和人才岗位也计算在内；文件没有说明是否如此，两者不可相连。',
  },
  'rd-projects': {
    en: 'The Fund’s later tables are by programme, industry and technology area. None of them counts this set of projects.',
    tc: '基金其後的表按計劃、行業及科技範疇分列，但沒有一份計算這一組項目。',
    sc: '基金其后的表按计划、行业及科技领域分列，但没有一份计算这一组项目。',
  },
  schemes: {
    en: 'A later table lists programmes, but says that it leaves some out.',
    tc: '其後有表列出各計劃，但註明未有包括全部。',
    sc: '其后有表列出各计划，但注明未包括全部。',
  },
  'rd-centres': {
    en: 'No later total of the five centres was found.',
    tc: '五所研發中心其後的總數未找到。',
    sc: '五所研发中心其后的总数未找到。',
  },
  'life-health': {
    en: 'What was spent of the money set aside was not found.',
    tc: '預留款項其後動用多少，未找到。',
    sc: '预留款项其后动用多少，未找到。',
  },
  laboratories: {
    en: 'Whether the ceiling has changed again was not found.',
    tc: '上限其後有否再改，未找到。',
    sc: '上限其后有否再改，未找到。',
  },
  allowances: {
    en: 'A later page of the Fund prints the same ceilings for one group of companies.',
    tc: '基金其後一頁為其中一類公司列出相同的上限。',
    sc: '基金其后一页为其中一类公司列出相同的上限。',
  },
  posts: {
    en: 'The document counts posts, the later table approved cases. The units differ.',
    tc: '文件計算職位，其後的表計算獲批個案，單位不同。',
    sc: '文件计算岗位，其后的表计算获批个案，单位不同。',
  },
  'training-grants': {
    en: 'The programme goes on under a new name, and its grants are counted on.',
    tc: '計劃改名後繼續推行，資助申請沿用同一方式點算。',
    sc: '计划改名后继续推行，资助申请沿用同一方式清点。',
  },
  'training-money': {
    en: 'The same table gives the money of these grants.',
    tc: '同一統計表載有這些資助的款額。',
    sc: '同一统计表载有这些资助的款额。',
  },
  trainees: {
    en: 'The later table counts grants, no longer people.',
    tc: '其後的表只計算資助個案，不再計算人次。',
    sc: '其后的表只计算资助个案，不再计算人次。',
  },
  interns: {
    en: 'No later running total of interns was found.',
    tc: '實習生其後的累計數目未找到。',
    sc: '实习生其后的累计数目未找到。',
  },
  hsitp: {
    en: 'The first buildings came later than the document had it; the rest of the batch was put off further.',
    tc: '首批樓宇比文件所載的遲；其餘幾座再延後。',
    sc: '首批楼宇比文件所载的晚；其余几座再延后。',
  },
  microelectronics: {
    en: 'Later reports still expected it in the year of the document. The day it opened was not found.',
    tc: '其後的報道仍預計在文件所載的年份啟用；實際啟用日期未找到。',
    sc: '其后的报道仍预计在文件所载的年份启用；实际启用日期未找到。',
  },
  'cyberport-5': {
    en: 'Cyberport’s own page has the same year, now at its end and still at the earliest. Completion was not found.',
    tc: '數碼港網頁所載年份相同，但屬年底，而且仍是最快；是否完成，未找到。',
    sc: '数码港网页所载年份相同，但属年底，而且仍是最快；是否完成，未找到。',
  },
  'second-amc': {
    en: 'The study had begun when the Budget was read. Its result was not found.',
    tc: '發表財政預算案時，研究已經展開；結果未找到。',
    sc: '发表财政预算案时，研究已经展开；结果未找到。',
  },
  amc: {
    en: 'Later reports give the months in which it was finished and opened.',
    tc: '其後的報道載有落成及啟用的月份。',
    sc: '其后的报道载有落成和启用的月份。',
  },
  mars: {
    en: 'Announced and in use about when the document has it finished.',
    tc: '公布及使用的時間，與文件所載的落成年份相近。',
    sc: '公布和使用的时间，与文件所载的落成年份相近。',
  },
  'data-hub': {
    en: 'It opened in the first weeks after the year in which the document has it finished.',
    tc: '文件所載的落成年份過後數星期便啟用。',
    sc: '文件所载的落成年份过后数星期便启用。',
  },
  'science-park-first': {
    en: 'A later paper gives the month in which its two buildings were there.',
    tc: '其後的文件載有兩座樓宇落成的月份。',
    sc: '其后的文件载有两座楼宇落成的月份。',
  },
  'science-park-next': {
    en: 'Whether the next buildings were begun was not found.',
    tc: '新一批樓宇有否動工，未找到。',
    sc: '新一批楼宇有否动工，未找到。',
  },
  'shenzhen-branch': {
    en: 'The day it came into use was not found.',
    tc: '實際啟用日期未找到。',
    sc: '实际启用日期未找到。',
  },
  'san-tin': {
    en: 'How far it has come was not found.',
    tc: '進展如何，未找到。',
    sc: '进展如何，未找到。',
  },
  'guangdong-projects': {
    en: 'The Fund’s own tables carry the same scheme on, counted alike.',
    tc: '基金的統計表沿用同一計劃，點算方式相同。',
    sc: '基金的统计表沿用同一计划，清点方式相同。',
  },
  'guangdong-money': {
    en: 'The same tables give the money of these projects.',
    tc: '同一統計表載有這些項目的款額。',
    sc: '同一统计表载有这些项目的款额。',
  },
  lampposts: {
    en: 'Whether the last ones were put up was not found.',
    tc: '餘下的燈柱有否裝妥，未找到。',
    sc: '余下的灯柱是否装妥，未找到。',
  },
  'iam-smart': {
    en: 'No later count was found.',
    tc: '其後的數目未找到。',
    sc: '其后的数目未找到。',
  },
  cloud: {
    en: 'No later count was found.',
    tc: '其後的數目未找到。',
    sc: '其后的数目未找到。',
  },
  wifi: {
    en: 'No later count was found.',
    tc: '其後的數目未找到。',
    sc: '其后的数目未找到。',
  },
  'open-data': {
    en: 'No later count was found.',
    tc: '其後的數目未找到。',
    sc: '其后的数目未找到。',
  },
};
