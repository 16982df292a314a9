import type { Localized } from '#src/i18n/locales.ts';
import type { EntityKind } from './vocabulary.ts';

/** What kind of thing a name stands for. A new kind does not compile until it has words. */
export const ENTITY_KIND_WORDS: Readonly<Record<EntityKind, Localized>> = {
  organisation: { en: 'Organisation', tc: '機構', sc: '机构' },
  fund: { en: 'Fund', tc: '基金', sc: '基金' },
  scheme: { en: 'Scheme', tc: '計劃', sc: '计划' },
  programme: { en: 'Programme', tc: '項目計劃', sc: '项目计划' },
  facility: { en: 'Facility', tc: '設施', sc: '设施' },
  place: { en: 'Place', tc: '地方', sc: '地方' },
  platform: { en: 'Platform', tc: '平台', sc: '平台' },
  policy: { en: 'Policy', tc: '政策', sc: '政策' },
  centre: { en: 'Centre', tc: '中心', sc: '中心' },
  event: { en: 'Event', tc: '活動', sc: '活动' },
  agreement: { en: 'Agreement', tc: '協議', sc: '协议' },
  'technology-area': { en: 'Field of technology', tc: '科技範疇', sc: '科技领域' },
};
