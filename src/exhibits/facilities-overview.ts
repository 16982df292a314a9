import { overviewPlaces } from '#src/queries/places.ts';
import { sentence, term } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

export default defineExhibit({
  id: 'facilities-overview',
  chapter: 'places',
  columns: {
    en: { label: 'Place', value: 'When written' },
    tc: { label: '地點', value: '撰文時' },
    sc: { label: '地点', value: '撰文时' },
  },
  howToRead: {
    en: 'A solid dot is a site that stood when the document was written, a hollow dot one that was planned. Every position comes from outside the document.',
    tc: '實心點是撰文時已有的地點，空心點是計劃中的地點。所有位置均來自文件以外的資料。',
    sc: '实心点是撰文时已有的地点，空心点是计划中的地点。所有位置均来自文件以外的资料。',
  },
  ask: overviewPlaces,
  compose: (places, locale) => ({
    title: {
      en: sentence`From Cyberport in the south to the Loop at the border`,
      tc: sentence`南起數碼港，北至河套`,
      sc: sentence`南起数码港，北至河套`,
    }[locale],
    sub: {
      en: sentence`${term('science-park', 'Parks')} named in the document; hollow where nothing was built yet`,
      tc: sentence`文件所列${term('science-park', '園區')}；空心者尚未落成`,
      sc: sentence`文件所列${term('science-park', '园区')}；空心者尚未落成`,
    }[locale],
    caution: {
      en: sentence`The document gives no position for any of them.`,
      tc: sentence`文件沒有載列任何位置。`,
      sc: sentence`文件没有载列任何位置。`,
    }[locale],
    description: {
      en: sentence`A map of Hong Kong with six places: Science Park and Tai Po InnoPark in the east of the New Territories, Yuen Long InnoPark in the west, Tseung Kwan O InnoPark, Cyberport in the south, and the Loop, planned, at the border.`,
      tc: sentence`香港地圖上的六個地點：新界東的科學園與大埔創新園、新界西的元朗創新園、將軍澳創新園、港島南的數碼港，以及邊界上仍在計劃的河套。`,
      sc: sentence`香港地图上的六个地点：新界东的科学园与大埔创新园、新界西的元朗创新园、将军澳创新园、港岛南的数码港，以及边界上仍在计划的河套。`,
    }[locale],
    view: {
      kind: 'places',
      rows: places.map(({ id, name, lon, lat, planned }) => ({ key: id, label: name[locale], lon, lat, planned })),
    },
  }),
});
