import { MissingFact, type Edition } from '#src/facts/edition.ts';
import { RELATION_WORDS } from '#src/facts/relation-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { runBy, type RunThing } from '#src/queries/bodies.ts';
import { selectFacts } from '#src/queries/select.ts';
import { entityName } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

/** The bodies of the topic that run something; sites within their parks have the map. */
const BODIES = ['itc', 'ogcio', 'hkstp', 'cyberport-company'] as const;
const ON_MAP: readonly string[] = ['facility'];

function ask(edition: Edition) {
  if (selectFacts(edition, { entity: [...BODIES] }).length === 0) throw new MissingFact('itc-core-strategies');
  return BODIES.map((id) => ({
    body: edition.entity(id),
    things: runBy(edition, id).filter(({ entity, how }) => how === 'manages' || !ON_MAP.includes(entity.kind)),
  }));
}

const toName = (body: string, { entity, how }: RunThing, locale: Locale) => ({
  ...entityName(entity, RELATION_WORDS[how][locale], locale),
  key: `${body}-${entity.id}`,
});

const toGroup = ({ body, things }: ReturnType<typeof ask>[number], locale: Locale): NameGroup => ({
  key: body.id,
  head: body.name[locale],
  says: true,
  names: things.map((thing) => toName(body.id, thing, locale)),
});

export default defineExhibit({
  id: 'who-runs-what',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'What is run', value: 'How' },
    tc: { label: '項目', value: '關係' },
    sc: { label: '项目', value: '关系' },
  },
  howToRead: {
    en: 'Under each body stands what the document says it manages, runs or has set up. More cells do not mean a larger body: the document lists some things and leaves out others.',
    tc: '各機構之下是文件指明由其管理、營運或成立的項目。格子較多並不代表機構較大：文件只列出部分項目。',
    sc: '各机构之下是文件指明由其管理、运营或设立的项目。格子较多并不代表机构较大：文件只列出部分项目。',
  },
  ask,
  compose: (groups, locale) => ({
    title: {
      en: sentence`The parks have companies of their own; awards, portals and campaigns come from the offices`,
      tc: sentence`園區由公司管理；獎項、網上平台及推廣活動則由政府部門推行`,
      sc: sentence`园区由公司管理；奖项、网上平台及推广活动则由政府部门推行`,
    }[locale],
    sub: {
      en: sentence`What each body manages, runs or has set up, as far as the document says`,
      tc: sentence`文件所載各機構管理、營運或成立的項目`,
      sc: sentence`文件所载各机构管理、运营或设立的项目`,
    }[locale],
    caution: {
      en: sentence`Only what the document ties to a body by name; buildings within the parks are on the map.`,
      tc: sentence`只列文件點名與該機構有關的項目；園區內的建築物見於地圖。`,
      sc: sentence`只列文件点名与该机构有关的项目；园区内的建筑物见于地图。`,
    }[locale],
    description: {
      en: sentence`Names in groups: under the Innovation and Technology Commission, the Government Chief Information Officer, the Science and Technology Parks Corporation and the Cyberport company stands what each manages, runs or has set up.`,
      tc: sentence`按機構分組的名稱：創新科技署、政府資訊科技總監辦公室、香港科技園公司及數碼港公司之下，分別列出其管理、營運或成立的項目。`,
      sc: sentence`按机构分组的名称：创新科技署、政府资讯科技总监办公室、香港科技园公司及数码港公司之下，分别列出其管理、运营或设立的项目。`,
    }[locale],
    view: names([{ key: 'bodies', groups: groups.map((group) => toGroup(group, locale)) }]),
  }),
});
