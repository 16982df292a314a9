import { DISTRICTS } from '#src/facts/districts.ts';
import type { Identity, SiteDistrict, SiteKind } from '#src/facts/places.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { SiteFacet, SiteOrder } from '#src/queries/find-sites.ts';
import type { SiteState } from '#src/queries/site-history.ts';
import type { SiteGroup } from '#src/queries/sites.ts';

export const GROUP_WORDS: Readonly<Record<SiteGroup, Localized>> = {
  parks: { en: 'Parks and campuses', tc: '園區', sc: '园区' },
  buildings: { en: 'Buildings', tc: '樓宇', sc: '楼宇' },
  bodies: { en: 'Agencies, centres and clusters', tc: '機構、中心及平台', sc: '机构、中心及平台' },
  areas: { en: 'Areas, without an exact spot', tc: '地區，並無確切位置', sc: '地区，没有确切位置' },
};

export const KIND_WORDS: Readonly<Record<SiteKind, Localized>> = {
  park: { en: 'Park', tc: '園區', sc: '园区' },
  campus: { en: 'Campus', tc: '園區', sc: '园区' },
  building: { en: 'Building', tc: '樓宇', sc: '楼宇' },
  agency: { en: 'Public body', tc: '公營機構', sc: '公营机构' },
  'rd-centre': { en: 'R&D centre', tc: '研發中心', sc: '研发中心' },
  cluster: { en: 'Research clusters', tc: '研發平台', sc: '研发平台' },
  'pilot-area': { en: 'Area of a pilot scheme', tc: '試驗計劃的地區', sc: '试点计划的地区' },
  'planned-area': { en: 'Area to be formed', tc: '計劃中的地區', sc: '计划中的地区' },
};

/** How a site stood; the words of the legend, the list and the listener. */
export const STATE_WORDS: Readonly<Record<SiteState, Localized>> = {
  standing: { en: 'Standing', tc: '已有', sc: '已有' },
  'under-way': { en: 'Under way', tc: '進行中', sc: '进行中' },
  planned: { en: 'Planned', tc: '計劃中', sc: '计划中' },
  'under-study': { en: 'To be studied', tc: '將研究', sc: '将研究' },
  'not-said': { en: 'Not said', tc: '文件未載', sc: '文件未载' },
};

export const IDENTITY_WORDS: Readonly<Record<Identity, Localized>> = {
  confirmed: {
    en: 'Confirmed: a record names the site there.',
    tc: '已證實：有紀錄寫明在該處。',
    sc: '已证实：有记录写明在该处。',
  },
  inferred: {
    en: 'Inferred: a record fits, but does not name it.',
    tc: '推斷：有紀錄相符，但沒有寫明名稱。',
    sc: '推断：有记录相符，但没有写明名称。',
  },
  'park-only': {
    en: 'Only the park is known, not the building.',
    tc: '只知在哪個園區，不知是哪一座。',
    sc: '只知在哪个园区，不知是哪一座。',
  },
  'district-only': {
    en: 'Only the district is known.',
    tc: '只知在哪一區。',
    sc: '只知在哪一区。',
  },
  memory: {
    en: 'Unsourced: the address was found in no record.',
    tc: '沒有來源：未有紀錄載有地址。',
    sc: '没有来源：未有记录载有地址。',
  },
  indicative: {
    en: 'Indicative: an area is meant, not a spot.',
    tc: '示意：所指為一帶，並非一點。',
    sc: '示意：所指为一带，并非一点。',
  },
};

export const FACET_WORDS: Readonly<Record<SiteFacet, Localized>> = {
  group: { en: 'Kind', tc: '類別', sc: '类别' },
  state: { en: 'Status', tc: '狀況', sc: '状况' },
  operator: { en: 'Run by', tc: '營運者', sc: '运营者' },
  district: { en: 'District', tc: '地區', sc: '地区' },
};

/** What the page shows besides: unsure positions, later reports, and the large framing for a room. */
export const LAYERS = ['outside', 'later', 'present'] as const;
export type Layer = (typeof LAYERS)[number];

export const ORDERS = ['kind', 'name', 'area', 'date'] as const satisfies readonly (SiteOrder | 'kind')[];
export type Order = (typeof ORDERS)[number];
export const ORDER_WORDS: Readonly<Record<Order, Localized>> = {
  kind: { en: 'kind', tc: '類別', sc: '类别' },
  name: { en: 'name', tc: '名稱', sc: '名称' },
  area: { en: 'area', tc: '面積', sc: '面积' },
  date: { en: 'date', tc: '日期', sc: '日期' },
};

const FUTIAN: Localized = { en: 'Futian, Shenzhen', tc: '深圳福田', sc: '深圳福田' };
export const districtName = (district: SiteDistrict): Localized =>
  district === 'shenzhen-futian' ? FUTIAN : DISTRICTS[district];

export const WORDS = {
  filters: { en: 'Which sites are listed', tc: '列出哪些地點', sc: '列出哪些地点' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  order: { en: 'Order', tc: '排序', sc: '排序' },
  find: { en: 'Find a site', tc: '尋找地點', sc: '查找地点' },
  none: { en: 'No site suits all of these.', tc: '沒有地點符合所有條件。', sc: '没有地点符合所有条件。' },
  showAll: { en: 'Show all', tc: '顯示全部', sc: '显示全部' },
  unplaced: {
    en: 'No place stated, so not on the map',
    tc: '沒有載明位置，故不標示',
    sc: '没有载明位置，故不标示',
  },
  hidden: {
    en: 'Position from outside the document, not shown',
    tc: '位置來自文件以外，未有標示',
    sc: '位置来自文件以外，未有标示',
  },
  map: { en: 'Map of the sites', tc: '地點地圖', sc: '地点地图' },
  mapHelp: {
    en: 'A map of Hong Kong with the sites of the list. Arrow keys go from site to site, Escape lets go. Buttons move and turn the map.',
    tc: '標有名單上各地點的香港地圖。方向鍵逐一選取地點，Esc鍵取消。按鈕可移動、縮放及轉正地圖。',
    sc: '标有名单上各地点的香港地图。方向键逐一选取地点，Esc键取消。按钮可移动、缩放和转正地图。',
  },
  zoomIn: { en: 'Zoom in', tc: '放大', sc: '放大' },
  zoomOut: { en: 'Zoom out', tc: '縮小', sc: '缩小' },
  north: { en: 'Move north', tc: '向北移', sc: '向北移' },
  south: { en: 'Move south', tc: '向南移', sc: '向南移' },
  east: { en: 'Move east', tc: '向東移', sc: '向东移' },
  west: { en: 'Move west', tc: '向西移', sc: '向西移' },
  home: { en: 'Show all of Hong Kong', tc: '顯示全港', sc: '显示全港' },
  turnLeft: { en: 'Turn left', tc: '向左轉', sc: '向左转' },
  turnRight: { en: 'Turn right', tc: '向右轉', sc: '向右转' },
  upright: { en: 'Turn north up', tc: '轉回正北', sc: '转回正北' },
  present: { en: 'Present', tc: '展示', sc: '展示' },
  leave: { en: 'Leave', tc: '離開展示', sc: '退出展示' },
  outsideOn: { en: 'Show unsure positions', tc: '顯示未能確定的位置', sc: '显示未能确定的位置' },
  outsideOff: { en: 'Hide unsure positions', tc: '隱藏未能確定的位置', sc: '隐藏未能确定的位置' },
  outside: {
    en: 'Every position comes from outside the document; unsure ones are hidden.',
    tc: '所有位置均來自文件以外；未能確定的不標示。',
    sc: '所有位置均来自文件以外；未能确定的不标示。',
  },
  area: { en: 'Only an area is known', tc: '只知大概範圍', sc: '只知大概范围' },
  year: { en: 'Year', tc: '年份', sc: '年份' },
  asWritten: { en: 'As written', tc: '撰文時', sc: '撰文时' },
  close: { en: 'Close', tc: '關閉', sc: '关闭' },
  openMap: { en: 'Map', tc: '地圖', sc: '地图' },
  position: { en: 'Position on the map', tc: '地圖上的位置', sc: '地图上的位置' },
  records: { en: 'Records behind it', tc: '所據紀錄', sc: '所据记录' },
  outline: { en: 'Outline', tc: '輪廓', sc: '轮廓' },
  neighbours: { en: 'Nearest on this map', tc: '附近地點', sc: '附近地点' },
  dates: { en: 'Dates', tc: '日期', sc: '日期' },
  noDates: { en: 'The document gives no date for it.', tc: '文件沒有載列日期。', sc: '文件没有载列日期。' },
  says: { en: 'What the document says', tc: '文件所載', sc: '文件所载' },
  more: { en: 'Everything under this name', tc: '此名稱下的所有內容', sc: '此名称下的所有内容' },
  runBy: { en: 'Run by', tc: '營運者', sc: '运营者' },
  choose: {
    en: 'Choose a site in the list or on the map.',
    tc: '請在名單或地圖上選一個地點。',
    sc: '请在名单或地图上选一个地点。',
  },
} as const satisfies Record<string, Localized>;

/** An area that several sites share: what stands before its figure and after it. */
export const SHARED: Localized<readonly [before: string, after: string]> = {
  en: ['', ' in all'],
  tc: ['合共', ''],
  sc: ['合计', ''],
};

export const shownOf: Localized<(shown: number, of: number) => string> = {
  en: (shown, of) => `${shown} of ${of} sites`,
  tc: (shown, of) => `${of}個地點中的${shown}個`,
  sc: (shown, of) => `${of}个地点中的${shown}个`,
};

/** How far off a position may be: our estimate, in metres. */
export const within: Localized<(metres: number) => string> = {
  en: (metres) => `Within about ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}, by our estimate.`,
  tc: (metres) => `估計誤差約${metres >= 1000 ? `${metres / 1000}公里` : `${metres}米`}以內。`,
  sc: (metres) => `估计误差约${metres >= 1000 ? `${metres / 1000}公里` : `${metres}米`}以内。`,
};

export const kilometres: Localized<(km: number) => string> = {
  en: (km) => `${km.toFixed(1)} km`,
  tc: (km) => `${km.toFixed(1)}公里`,
  sc: (km) => `${km.toFixed(1)}公里`,
};
