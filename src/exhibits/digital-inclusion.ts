import type { Localized } from '#src/i18n/locales.ts';
import { digitalInclusion } from '#src/queries/digital-city.ts';
import { stepRow } from '#src/view/fact-steps.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { steps } from '#src/view/steps.ts';
import { defineExhibit } from './define.ts';

const NAMES: Readonly<Record<string, Localized>> = {
  'web-accessibility-campaign': {
    en: 'Web and app accessibility campaign',
    tc: '無障礙網頁運動',
    sc: '无障碍网页运动',
  },
  'web-accessibility-recognition-scheme': {
    en: 'Web accessibility recognition scheme',
    tc: '無障礙網頁嘉許計劃',
    sc: '无障碍网页嘉许计划',
  },
  'ict-outreach-elderly': { en: 'ICT outreach for the elderly', tc: '長者數碼外展計劃', sc: '长者数码外展计划' },
  'enriched-ict-training-elderly': {
    en: 'Enriched ICT training for the elderly',
    tc: '長者進階數碼培訓計劃',
    sc: '长者进阶数码培训计划',
  },
  'elderly-learning-portal': { en: 'Learning portal for the elderly', tc: '樂齡IT易學站', sc: '乐龄IT易学站' },
};

/** What happens, in a word beside its date. */
const WORDS: Readonly<Record<string, Localized>> = {
  'web-accessibility-campaign-since': { en: 'launched', tc: '推行', sc: '推行' },
  'web-accessibility-recognition-hkirc-since': { en: 'HKIRC organises it', tc: 'HKIRC主辦', sc: 'HKIRC主办' },
  'elderly-outreach-since': { en: 'run', tc: '推行', sc: '推行' },
  'elderly-outreach-dementia': { en: 'for dementia too', tc: '擴至認知障礙症長者', sc: '扩至认知障碍症老年人' },
  'elderly-outreach-regularised': { en: 'made regular', tc: '恆常化', sc: '恒常化' },
  'elderly-enriched-training-launched': { en: 'launched', tc: '推出', sc: '推出' },
  'elderly-learning-portal-launched': { en: 'launched', tc: '推出', sc: '推出' },
};

const CUT = {
  label: { en: 'Here the document breaks off', tc: '文件在此中斷', sc: '文件在此中断' },
  said: {
    en: 'in the middle of a word; what came next is not known and not drawn',
    tc: '一個詞還未寫完；其後內容不詳，因此不畫',
    sc: '一个词还未写完；其后内容不详，因此不画',
  },
} as const satisfies Record<string, Localized>;

const [CAMPAIGN, OUTREACH, REGULAR] = [plain('2011'), plain('2014'), plain('2018-19')];

export default defineExhibit({
  id: 'digital-inclusion',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Step', value: 'Date' },
    tc: { label: '事項', value: '日期' },
    sc: { label: '事项', value: '日期' },
  },
  howToRead: {
    en: 'A mark is as wide as its date is vague: a year is as long as a year, a month is narrow, and a financial year stands between two ticks. An arrow says that it goes on. The torn strip is where the document ends.',
    tc: '標記的闊度等於日期的含糊程度：年份佔一整年，月份窄，財政年度在兩條豎線之間。箭嘴表示仍在進行。撕裂的斜線條是文件中斷之處。',
    sc: '标记的宽度等于日期的模糊程度：年份占一整年，月份窄，财政年度在两条竖线之间。箭头表示仍在进行。撕裂的斜线条是文件中断之处。',
  },
  ask: digitalInclusion,
  compose: ({ lanes, last }, locale) => ({
    title: {
      en: sentence`Accessible web pages were a campaign from ${CAMPAIGN}, outreach to the elderly from ${OUTREACH}`,
      tc: sentence`無障礙網頁運動始於${CAMPAIGN}年，長者數碼外展始於${OUTREACH}年`,
      sc: sentence`无障碍网页运动始于${CAMPAIGN}年，老年人数字外展始于${OUTREACH}年`,
    }[locale],
    sub: {
      en: sentence`Programmes for everyone’s access to digital services, a lane each; one step is dated by ${term('financial-year', 'financial year')}`,
      tc: sentence`讓所有人都能使用數碼服務的計劃，各佔一行；其中一步以${term('financial-year', '財政年度')}記述`,
      sc: sentence`让所有人都能使用数字服务的计划，各占一行；其中一步以${term('financial-year', '财政年度')}记述`,
    }[locale],
    caution: {
      en: sentence`How many people were reached is not given. The text ends in the middle of a word, so this list may be incomplete.`,
      tc: sentence`惠及多少人，文件沒有載列。文本在一個詞中間結束，因此清單可能並不完整。`,
      sc: sentence`惠及多少人，文件没有列出。文本在一个词中间结束，因此清单可能并不完整。`,
    }[locale],
    description: {
      en: sentence`Lanes on an axis from ${CAMPAIGN} to ${plain('2022')}: the accessibility campaign; its recognition scheme, under HKIRC since ${plain('2018')}; outreach since ${OUTREACH}, for dementia in ${plain('2017')}, regular from ${REGULAR}; further training and a learning portal in ${plain('2019')}. Below, a torn strip: the text breaks off.`,
      tc: sentence`${CAMPAIGN}至${plain('2022')}年的時間軸：無障礙網頁運動；${plain('2018')}年起由HKIRC主辦的嘉許計劃；${OUTREACH}年起的長者外展，${plain('2017')}年擴至認知障礙症長者，${REGULAR}年度起恆常化；${plain('2019')}年的進階培訓及學習平台。下方是撕裂的條紋：文件中斷。`,
      sc: sentence`${CAMPAIGN}至${plain('2022')}年的时间轴：无障碍网页运动；${plain('2018')}年起由HKIRC主办的嘉许计划；${OUTREACH}年起的老年人外展，${plain('2017')}年扩至认知障碍症老年人，${REGULAR}年度起恒常化；${plain('2019')}年的进阶培训及学习平台。下方是撕裂的条纹：文件中断。`,
    }[locale],
    view: steps({
      years: { first: 2011, last: 2022 },
      lanes: lanes.map(({ key, steps: own }) => ({
        key,
        name: NAMES[key]?.[locale] ?? key,
        steps: own.map((fact) => stepRow(fact, (WORDS[fact.id] ?? fact.label)[locale], locale)),
      })),
      cut: { key: 'cut-end', label: CUT.label[locale], said: CUT.said[locale], facts: [last.id] },
    }),
  }),
});
