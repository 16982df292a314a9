import type { Localized } from '#src/i18n/locales.ts';
import type { PageId } from '#src/state/routes.ts';
import type { Topic } from '#src/view/chapters.ts';

/** What each page is for, in a sentence. */
export const LEADS: Partial<Record<PageId, Localized>> = {
  funding: {
    en: 'Everything the document says about money: what was put in, what was approved, what is capped, each kept apart.',
    tc: '文件所載的款項：注資、批款、上限，各自分列。',
    sc: '文件所载的款项：注资、批款、上限，各自分列。',
  },
  talent: {
    en: 'What research posts pay, whom the schemes reach, and what a company may apply for.',
    tc: '研究職位的津貼、各計劃惠及的人，以及公司可申請的資助。',
    sc: '研究岗位的津贴、各计划惠及的人，以及公司可申请的资助。',
  },
  places: {
    en: 'Science Park, the InnoParks, Cyberport, the Loop and every other facility the document names.',
    tc: '科學園、創新園、數碼港、河套，以及文件提及的其他設施。',
    sc: '科学园、创新园、数码港、河套，以及文件提及的其他设施。',
  },
  timeline: {
    en: 'Every dated step in the document, drawn as precisely, or as vaguely, as it is dated.',
    tc: '文件中每件有日期的事項，日期寫得多準就畫得多準。',
    sc: '文件中每件有日期的事项，日期写得多准就画得多准。',
  },
  topics: {
    en: 'Seven themes of the document, each with its figures, events, places and bodies.',
    tc: '文件的各個專題，連同其數字、事項、地點及機構。',
    sc: '文件的各个专题，连同其数字、事项、地点及机构。',
  },
  figures: {
    en: 'Every figure of the document in one table, with how firm it is and where it stands.',
    tc: '文件的所有數字，連同準確程度及出處。',
    sc: '文件的所有数字，连同精确程度及出处。',
  },
  briefings: {
    en: 'Ready briefings, and the place to make your own from any view of the atlas.',
    tc: '現成的簡報，以及用圖集任何畫面自製簡報的地方。',
    sc: '现成的简报，以及用图集任何画面自制简报的地方。',
  },
  about: {
    en: 'What this atlas is and is not, where its figures come from, and how it treats them. It is not an official publication.',
    tc: '本圖集是甚麼、不是甚麼，數字從何而來、如何處理。本圖集並非官方刊物。',
    sc: '本图集是什么、不是什么，数字从何而来、如何处理。本图集并非官方出版物。',
  },
};

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
