import type { Terms } from './term.ts';

/** Words of the document about places and what stands there. */
export const SITE_TERMS = {
  'science-park': {
    name: { en: 'Science Park', tc: '科學園', sc: '科学园' },
    definition: {
      en: 'A site with buildings, laboratories and shared equipment for technology companies. In the document it is the one at Pak Shek Kok.',
      tc: '為科技公司提供樓宇、實驗室及共用設備的園區。文件所指的是白石角的香港科學園。',
      sc: '为科技公司提供楼宇、实验室及共用设备的园区。文件所指的是白石角的香港科学园。',
    },
    facts: ['science-park-area'],
    entities: ['science-park'],
  },
  innopark: {
    name: { en: 'InnoPark', tc: '創新園', sc: '创新园' },
    aliases: { en: ['industrial estate'], tc: ['工業邨'], sc: ['工业邨'] },
    definition: {
      en: 'A site with land and buildings for making things, run by the science parks corporation. Such a site used to be called an industrial estate.',
      tc: '由科技園公司管理、供生產之用的園區，昔日稱為工業邨。',
      sc: '由科技园公司管理、供生产之用的园区，以前称为工业邨。',
    },
    facts: ['innoparks-count', 'innoparks-total-area'],
    entities: ['innoparks'],
  },
  'the-loop': {
    name: { en: 'The Loop', tc: '河套', sc: '河套' },
    aliases: { en: ['Lok Ma Chau Loop'], tc: ['落馬洲河套地區'], sc: ['落马洲河套地区'] },
    definition: {
      en: 'Land at Lok Ma Chau beside the border with Shenzhen, where the Hong Kong-Shenzhen Innovation and Technology Park was being developed when the document was written.',
      tc: '落馬洲鄰接深圳邊界的一片土地。撰文時，港深創新及科技園正在該處發展。',
      sc: '落马洲邻接深圳边界的一片土地。撰文时，港深创新及科技园正在该处发展。',
    },
    facts: ['hsitp-first-batch-buildings'],
    entities: ['lok-ma-chau-loop', 'hsitp'],
  },
  'smart-lamppost': {
    name: { en: 'Smart lamppost', tc: '智慧燈柱', sc: '智慧灯柱' },
    definition: {
      en: 'A street lamp that carries further equipment, such as devices that measure the air or the traffic.',
      tc: '加裝了其他設備的路燈，例如量度空氣或車流的裝置。',
      sc: '加装了其他设备的路灯，例如测量空气或车流的装置。',
    },
    facts: ['smart-lampposts-total', 'smart-lampposts-remaining'],
    entities: ['smart-lampposts'],
  },
  hotspot: {
    name: { en: 'Hotspot', tc: '熱點', sc: '热点' },
    definition: {
      en: 'A place where a phone or a computer can go on line by Wi-Fi.',
      tc: '可以用手機或電腦連接Wi-Fi上網的地點。',
      sc: '可以用手机或电脑连接Wi-Fi上网的地点。',
    },
    facts: ['wifi-hk-hotspots'],
    entities: ['wifi-hk'],
  },
  'data-centre': {
    name: { en: 'Data centre', tc: '數據中心', sc: '数据中心' },
    definition: {
      en: 'A building, or part of one, that houses computers which store and process data.',
      tc: '安放電腦設備、用以儲存及處理數據的建築物或其部分。',
      sc: '安放电脑设备、用以存储及处理数据的建筑物或其部分。',
    },
    facts: ['data-centre-measures'],
    entities: ['data-centre-facilitation-unit', 'government-data-centre'],
  },
  'open-data': {
    name: { en: 'Open data', tc: '開放數據', sc: '开放数据' },
    definition: {
      en: 'Data that anyone may use free of charge, offered in a form that programs can read.',
      tc: '任何人均可免費使用、並以電腦可讀格式提供的數據。',
      sc: '任何人均可免费使用、并以电脑可读格式提供的数据。',
    },
    facts: ['data-gov-hk-datasets', 'open-data-new-datasets'],
    entities: ['open-data-policy', 'data-gov-hk'],
  },
  'spatial-data': {
    name: { en: 'Spatial data', tc: '空間數據', sc: '空间数据' },
    aliases: {
      en: ['CSDI', 'Common Spatial Data Infrastructure'],
      tc: ['空間數據共享平台'],
      sc: ['空间数据共享平台'],
    },
    definition: {
      en: 'Data tied to positions on the ground, such as buildings or addresses. The Common Spatial Data Infrastructure (CSDI) brings it together.',
      tc: '與地面位置相連的數據，例如建築物或地址，由空間數據共享平台匯集。',
      sc: '与地面位置相连的数据，例如建筑物或地址，由空间数据共享平台汇集。',
    },
    facts: ['csdi-datasets'],
    entities: ['csdi-portal'],
  },
} as const satisfies Terms;
