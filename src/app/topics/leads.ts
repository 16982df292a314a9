import type { Localized } from '#src/i18n/locales.ts';
import type { Topic } from '#src/view/chapters.ts';

/** What the page of all topics is for. */
export const TOPICS_LEAD: Localized = {
  en: 'Seven themes of the document, each with its figures, events, places and bodies.',
  tc: '文件的各個專題，連同其數字、事項、地點及機構。',
  sc: '文件的各个专题，连同其数字、事项、地点及机构。',
};

/** What each topic is about. */
export const TOPIC_LEADS: Readonly<Record<Topic, Localized>> = {
  ecosystem: {
    en: 'Who is under whom, who runs what, and how the InnoHK clusters are made up.',
    tc: '機構的從屬與職能，以及InnoHK的組成。',
    sc: '机构的从属与职能，以及InnoHK的组成。',
  },
  mainland: {
    en: 'Joint schemes and agreements, the Loop, and research in life and health.',
    tc: '合作計劃與協議、河套，以及生命健康研發。',
    sc: '合作计划与协议、河套，以及生命健康研发。',
  },
  culture: {
    en: 'Competitions, awards and events that make innovation part of daily life.',
    tc: '比賽、獎項及活動，讓創科走入生活。',
    sc: '比赛、奖项及活动，让科创走进生活。',
  },
  'smart-city': {
    en: 'The blueprints, and the services and devices that carry them out.',
    tc: '藍圖，以及落實藍圖的服務與裝置。',
    sc: '蓝图，以及落实蓝图的服务与装置。',
  },
  'digital-government': {
    en: 'Public services on line, open data, and the systems behind them.',
    tc: '網上公共服務、開放數據，以及背後的系統。',
    sc: '网上公共服务、开放数据，以及背后的系统。',
  },
  security: {
    en: 'Data centres, and who keeps systems and users safe.',
    tc: '數據中心，以及守護系統與用戶的機構。',
    sc: '数据中心，以及守护系统与用户的机构。',
  },
  inclusion: {
    en: 'What is done so that everyone, older people too, can use digital services.',
    tc: '讓包括長者在內的所有人都能使用數碼服務的措施。',
    sc: '让包括老年人在内的所有人都能使用数字服务的措施。',
  },
};
