import type { Localized } from '#src/i18n/locales.ts';
import { digitalGovernmentSteps } from '#src/queries/digital-city.ts';
import { stepRow } from '#src/view/fact-steps.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { steps } from '#src/view/steps.ts';
import { defineExhibit } from './define.ts';

const NAMES: Readonly<Record<string, Localized>> = {
  govhk: { en: 'GovHK', tc: '香港政府一站通', sc: '香港政府一站通' },
  mygovhk: { en: 'MyGovHK', tc: '我的政府一站通', sc: '我的政府一站通' },
  'open-data-policy': { en: 'Open data policy', tc: '開放政府數據政策', sc: '开放政府数据政策' },
  'csdi-portal': { en: 'Spatial data portal (CSDI)', tc: '空間數據共享平台', sc: '空间数据共享平台' },
  '3d-visualisation-map': { en: '3D Visualisation Map', tc: '可視化三維地圖', sc: '可视化三维地图' },
};

/** What happens, in a word beside its date. */
const WORDS: Readonly<Record<string, Localized>> = {
  'govhk-launched': { en: 'launched', tc: '推出', sc: '推出' },
  'govhk-redesigned': { en: 'redesigned again', tc: '再度優化版面', sc: '再度优化版面' },
  'mygovhk-launched': { en: 'set up', tc: '設立', sc: '设立' },
  'open-data-policy-announced': { en: 'announced', tc: '公布', sc: '公布' },
  'open-data-releases-since': { en: 'data released', tc: '開放數據', sc: '开放数据' },
  'csdi-portal-launched': { en: 'launched', tc: '推出', sc: '推出' },
  'first-3d-visualisation-map': { en: 'first dataset', tc: '首份數據集', sc: '首份数据集' },
};

const [START, POLICY, END] = [plain('2007'), plain('2018'), plain('2022')];

export default defineExhibit({
  id: 'digital-government-steps',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Step', value: 'Date' },
    tc: { label: '事項', value: '日期' },
    sc: { label: '事项', value: '日期' },
  },
  howToRead: {
    en: 'A mark is as wide as its date is vague: a year is as long as a year, a month is narrow, a single day is a point. A bar against a tick is the end of a year; an arrow says that it goes on.',
    tc: '標記的闊度等於日期的含糊程度：年份佔一整年，月份窄，單一日子是一點。橫條頂着豎線表示年底，箭嘴表示仍在進行。',
    sc: '标记的宽度等于日期的模糊程度：年份占一整年，月份窄，单独一天是一点。横条顶着竖线表示年底，箭头表示仍在进行。',
  },
  ask: digitalGovernmentSteps,
  compose: (lanes, locale) => ({
    title: {
      en: sentence`GovHK came in ${START}, the open data policy in ${POLICY}, spatial data at the end of ${END}`,
      tc: sentence`${START}年有政府一站通，${POLICY}年有開放數據政策，${END}年底有空間數據平台`,
      sc: sentence`${START}年有政府一站通，${POLICY}年有开放数据政策，${END}年底有空间数据平台`,
    }[locale],
    sub: {
      en: sentence`Portals, policy and data for the public, a lane each`,
      tc: sentence`供公眾使用的網站、政策及數據，各佔一行`,
      sc: sentence`供公众使用的网站、政策及数据，各占一行`,
    }[locale],
    caution: {
      en: sentence`When DATA.GOV.HK and the City Dashboard began is not stated. The web address printed for the spatial data portal is wrong and is no link here.`,
      tc: sentence`資料一線通及城市儀表板何時開始，文件沒有說明。文件所印的空間數據平台網址有誤，此處不設連結。`,
      sc: sentence`资料一线通及城市仪表板何时开始，文件没有说明。文件所印的空间数据平台网址有误，此处不设链接。`,
    }[locale],
    description: {
      en: sentence`Lanes on an axis from ${START} to ${END}: GovHK, redesigned at the end of ${plain('2019')}; MyGovHK in ${plain('2010')}; the open data policy of October ${POLICY} with data since ${plain('2019')}; the spatial data portal and the first map in three dimensions, both on ${plain('29')} December ${END}.`,
      tc: sentence`${START}至${END}年的時間軸：政府一站通，${plain('2019')}年年底再度優化；我的政府一站通，${plain('2010')}年；開放數據政策，${POLICY}年${plain('10')}月公布，${plain('2019')}年起開放數據；空間數據平台及首份三維地圖，均在${END}年${plain('12')}月${plain('29')}日。`,
      sc: sentence`${START}至${END}年的时间轴：政府一站通，${plain('2019')}年年底再度优化；我的政府一站通，${plain('2010')}年；开放数据政策，${POLICY}年${plain('10')}月公布，${plain('2019')}年起开放数据；空间数据平台及首份三维地图，均在${END}年${plain('12')}月${plain('29')}日。`,
    }[locale],
    view: steps({
      years: { first: 2007, last: 2022 },
      lanes: lanes.map(({ key, steps: own }) => ({
        key,
        name: NAMES[key]?.[locale] ?? key,
        steps: own.map((fact) => stepRow(fact, (WORDS[fact.id] ?? fact.label)[locale], locale)),
      })),
    }),
  }),
});
