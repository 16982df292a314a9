import type { Locale } from '#src/i18n/locales.ts';
import type { Unit } from './vocabulary.ts';

interface UnitWords {
  readonly en: readonly [one: string, many: string];
  /** Measure word and noun; joined after a number, the noun alone names the unit. */
  readonly tc: readonly [classifier: string, noun: string];
  readonly sc: readonly [classifier: string, noun: string];
}

const words = (one: string, many: string, tc: UnitWords['tc'], sc: UnitWords['sc']): UnitWords => ({
  en: [one, many],
  tc,
  sc,
});

/** The noun of every unit. A new unit does not compile until it has words here. */
const UNIT_WORDS: Readonly<Record<Unit, UnitWords>> = {
  HKD: words('Hong Kong dollar', 'Hong Kong dollars', ['', '港元'], ['', '港元']),
  'HKD/month': words('Hong Kong dollar a month', 'Hong Kong dollars a month', ['', '每月港元'], ['', '每月港元']),
  percent: words('per cent', 'per cent', ['', '百分比'], ['', '百分比']),
  ratio: words('ratio', 'ratio', ['', '比例'], ['', '比例']),
  times: words('time', 'times', ['', '倍'], ['', '倍']),
  years: words('year', 'years', ['', '年'], ['', '年']),
  months: words('month', 'months', ['個', '月'], ['个', '月']),
  hectares: words('hectare', 'hectares', ['', '公頃'], ['', '公顷']),
  projects: words('project', 'projects', ['個', '項目'], ['个', '项目']),
  schemes: words('scheme', 'schemes', ['個', '計劃'], ['个', '计划']),
  posts: words('post', 'posts', ['個', '職位'], ['个', '岗位']),
  interns: words('intern', 'interns', ['名', '實習生'], ['名', '实习生']),
  people: words('person', 'people', ['', '人'], ['', '人']),
  'person-times': words('attendance', 'attendances', ['', '人次'], ['', '人次']),
  cases: words('application', 'applications', ['宗', '申請'], ['宗', '申请']),
  companies: words('company', 'companies', ['間', '公司'], ['家', '公司']),
  schools: words('school', 'schools', ['間', '學校'], ['所', '学校']),
  proposals: words('proposal', 'proposals', ['份', '建議書'], ['份', '建议书']),
  labs: words('laboratory', 'laboratories', ['所', '實驗室'], ['家', '实验室']),
  institutions: words('institution', 'institutions', ['間', '機構'], ['家', '机构']),
  universities: words('university', 'universities', ['所', '大學'], ['所', '大学']),
  economies: words('economy', 'economies', ['個', '經濟體'], ['个', '经济体']),
  centres: words('centre', 'centres', ['所', '中心'], ['家', '中心']),
  clusters: words('cluster', 'clusters', ['個', '研發平台'], ['个', '研发平台']),
  parks: words('park', 'parks', ['個', '園區'], ['个', '园区']),
  buildings: words('building', 'buildings', ['座', '大樓'], ['座', '大楼']),
  facilities: words('facility', 'facilities', ['項', '設施'], ['项', '设施']),
  services: words('service', 'services', ['項', '服務'], ['项', '服务']),
  datasets: words('dataset', 'datasets', ['個', '數據集'], ['个', '数据集']),
  hotspots: words('hotspot', 'hotspots', ['個', '熱點'], ['个', '热点']),
  lampposts: words('lamppost', 'lampposts', ['支', '燈柱'], ['根', '灯柱']),
  places: words('place', 'places', ['個', '處所'], ['个', '场所']),
  districts: words('district', 'districts', ['個', '地區'], ['个', '地区']),
  measures: words('measure', 'measures', ['項', '措施'], ['项', '措施']),
  initiatives: words('initiative', 'initiatives', ['項', '措施'], ['项', '举措']),
  programmes: words('programme', 'programmes', ['個', '計劃'], ['个', '计划']),
  directions: words('direction', 'directions', ['個', '方向'], ['个', '方向']),
  strategies: words('strategy', 'strategies', ['項', '策略'], ['项', '策略']),
  missions: words('mission', 'missions', ['項', '使命'], ['项', '使命']),
  areas: words('area', 'areas', ['個', '範疇'], ['个', '领域']),
  'technology-areas': words('technology area', 'technology areas', ['個', '科技範疇'], ['个', '科技领域']),
  purposes: words('purpose', 'purposes', ['個', '目的'], ['个', '目的']),
  disciplines: words('discipline', 'disciplines', ['個', '學科'], ['个', '学科']),
  industries: words('industry', 'industries', ['個', '產業'], ['个', '产业']),
  roles: words('role', 'roles', ['個', '角色'], ['个', '角色']),
  parties: words('party', 'parties', ['', '方'], ['', '方']),
  partners: words('partner', 'partners', ['個', '夥伴'], ['个', '伙伴']),
  agreements: words('agreement', 'agreements', ['份', '協議'], ['份', '协议']),
  competitions: words('competition', 'competitions', ['項', '比賽'], ['项', '比赛']),
  groups: words('group', 'groups', ['個', '組別'], ['个', '组别']),
  topics: words('topic', 'topics', ['個', '主題'], ['个', '主题']),
  items: words('item', 'items', ['個', '項目'], ['个', '项目']),
  channels: words('channel', 'channels', ['個', '渠道'], ['个', '渠道']),
  categories: words('category', 'categories', ['個', '類別'], ['个', '类别']),
  themes: words('theme', 'themes', ['個', '主題'], ['个', '主题']),
  components: words('component', 'components', ['個', '部分'], ['个', '部分']),
  domains: words('domain', 'domains', ['個', '域名'], ['个', '域名']),
  events: words('event', 'events', ['件', '事項'], ['件', '事项']),
};

/** The name of a unit by itself, for a column or an axis: "projects", "項目". */
export const unitName = (unit: Unit, locale: Locale): string => UNIT_WORDS[unit][locale][1];

/** The noun after a number, with its measure word: " projects", "個項目". English brings its own space. */
export function unitAfter(unit: Unit, value: number, locale: Locale): string {
  const [first, second] = UNIT_WORDS[unit][locale];
  if (locale === 'en') return ` ${value === 1 ? first : second}`;
  return `${first}${second}`;
}
