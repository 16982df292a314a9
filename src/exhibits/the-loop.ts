import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { datedFact } from '#src/queries/bodies.ts';
import { countRow, eventName, listedNames, undatedName } from '#src/view/named-rows.ts';
import { names, type NameGroup, type NamePart } from '#src/view/names.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

/** Dated steps, the earliest first. */
const STEPS = [
  'hetao-arrangement-signed',
  'gba-innoacademy-set-up',
  'gba-innoexpress-set-up',
  'science-park-shenzhen-branch-opening',
  'hsitp-first-batch-completion',
] as const;

const ask = (edition: Edition) => ({
  buildings: edition.figure('hsitp-first-batch-buildings', 'buildings'),
  parks: edition.figure('hetao-one-zone-two-parks', 'parks'),
  parkNames: edition.fact('hetao-one-zone-two-parks'),
  steps: STEPS.map((id) => datedFact(edition, id)),
  technopole: edition.fact('san-tin-technopole-planned'),
  location: edition.fact('hsitp-location'),
});
type Answer = ReturnType<typeof ask>;

const parkGroup = ({ parks, parkNames, location }: Answer, locale: Locale): NameGroup => ({
  key: 'parks',
  span: 3,
  head: countRow(parks, locale),
  names: listedNames(parkNames, { en: 'park in the zone', tc: '區內園區', sc: '区内园区' }[locale], locale),
  rest: {
    key: 'no-area',
    label: { en: 'Not in the document', tc: '文件沒有載列', sc: '文件没有载列' }[locale],
    said: {
      en: 'how large the Loop or either park is',
      tc: '河套或任何一個園區的面積',
      sc: '河套或任何一个园区的面积',
    }[locale],
    facts: [location.id],
  },
});

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { buildings, steps, technopole } = answer;
  return [
    {
      key: 'zone',
      across: { full: 4 },
      groups: [{ key: 'buildings', head: countRow(buildings, locale), dots: true }, parkGroup(answer, locale)],
    },
    {
      key: 'steps',
      groups: [
        {
          key: 'steps',
          head: { en: 'Steps', tc: '事項', sc: '事项' }[locale],
          says: true,
          names: [
            ...steps.map((step) => eventName(step, locale)),
            undatedName(
              technopole,
              { en: 'planned, no date', tc: '計劃中，沒有日期', sc: '计划中，没有日期' }[locale],
              locale,
            ),
          ],
        },
      ],
    },
  ];
}

export default defineExhibit({
  id: 'the-loop',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Buildings, parks and steps', value: 'Number or date' },
    tc: { label: '樓宇、園區及事項', value: '數目或日期' },
    sc: { label: '楼宇、园区及事项', value: '数目或日期' },
  },
  howToRead: {
    en: 'A hollow square is a building that was planned. The dashed arrow means in phases from then on: not when the last one ends. A solid sign is done, a hollow one was still to come; the vaguer the date, the wider its sign.',
    tc: '空心方格是計劃中的樓宇。虛線箭嘴表示由該時起分階段進行，並非全部完成的時間。實心符號已完成，空心符號仍屬計劃；日期愈含糊，符號愈闊。',
    sc: '空心方格是计划中的楼宇。虚线箭头表示从那时起分阶段进行，并非全部完成的时间。实心符号已完成，空心符号仍属计划；日期越模糊，符号越宽。',
  },
  ask,
  compose: (answer, locale) => {
    const { buildings, parks } = answer;
    return {
      title: {
        en: sentence`The Loop’s first ${buildings} buildings were to be completed in phases from the end of ${plain('2024')}`,
        tc: sentence`河套首批${buildings}座樓宇預期由${plain('2024年年底')}起分階段落成`,
        sc: sentence`河套首批${buildings}座楼宇预期从${plain('2024年年底')}起分阶段落成`,
      }[locale],
      sub: {
        en: sentence`The Hong Kong-Shenzhen park in the Loop, its sister park across the river, and the steps on the way`,
        tc: sentence`河套的港深創新及科技園、對岸的深圳園區，以及沿途各步`,
        sc: sentence`河套的港深创新及科技园、对岸的深圳园区，以及沿途各步`,
      }[locale],
      caution: {
        en: sentence`“One zone, two parks” is read as the Hong Kong park in the Loop and the zone in Shenzhen.`,
        tc: sentence`「一區兩園」理解為河套的港深創科園與深圳的創科園區。`,
        sc: sentence`“一区两园”理解为河套的港深创新及科技园与深圳创科园区。`,
      }[locale],
      description: {
        en: sentence`${buildings} as hollow squares, planned in phases from the end of ${plain('2024')}; ${parks} by name; and cells with dates, from the arrangement signed on ${plain('6 September 2021')} to steps still to come. No area is given.`,
        tc: sentence`以空心方格表示${buildings}，由${plain('2024年年底')}起分階段落成；另列出${parks}的名稱，以及由${plain('2021年9月6日')}簽訂安排起的各個日期。文件沒有載列面積。`,
        sc: sentence`以空心方格表示${buildings}，从${plain('2024年年底')}起分阶段落成；另列出${parks}的名称，以及从${plain('2021年9月6日')}签订安排起的各个日期。文件没有载列面积。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
