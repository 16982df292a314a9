import { researchCeiling } from '#src/queries/talent.ts';
import { ceiling } from '#src/view/ceiling.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

export default defineExhibit({
  id: 'rth-ceiling',
  chapter: 'talent',
  columns: {
    en: { label: 'Ceiling', value: 'Number' },
    tc: { label: '上限', value: '數目' },
    sc: { label: '上限', value: '数目' },
  },
  howToRead: {
    en: 'The cells are pale because they are room, not posts filled; the bar on the right is the ceiling. Any number up to it fits.',
    tc: '淺色格子是名額，不是已聘人數；右邊的豎線是上限，不超過上限的任何數目都可以。',
    sc: '浅色格子是名额，不是已聘人数；右边的竖线是上限，不超过上限的任何数目都可以。',
  },
  ask: researchCeiling,
  compose: ({ most }, locale) => ({
    title: {
      en: sentence`Each eligible organisation may engage ${most} research talents`,
      tc: sentence`每間合資格機構可聘用${most}名研究人才`,
      sc: sentence`每家符合资格的机构可聘用${most}名研究人才`,
    }[locale],
    sub: {
      en: sentence`Research Talent Hub, for each company or organisation`,
      tc: sentence`研究人才庫，按每間公司或機構計`,
      sc: sentence`研究人才库，按每家公司或机构计`,
    }[locale],
    caution: {
      en: sentence`A ceiling, not an average. How many an organisation engages is not in the document, so neither is what it costs.`,
      tc: sentence`這是上限，並非平均數。各機構實際聘用多少人、涉及多少款項，文件均未載。`,
      sc: sentence`这是上限，并非平均数。各机构实际聘用多少人、涉及多少款项，文件均未载。`,
    }[locale],
    description: {
      en: sentence`Pale cells in a row under a bar that is their ceiling: each eligible company or organisation may engage ${most}, and any smaller number, too.`,
      tc: sentence`一排淺色格子，右端豎線為上限：每間合資格公司或機構可聘用${most}，少於此數亦可。這是名額，並非已聘人數。`,
      sc: sentence`一排浅色格子，右端竖线为上限：每家符合资格的公司或机构可聘用${most}，少于此数也可。这是名额，并非已聘人数。`,
    }[locale],
    view: ceiling(
      {
        key: 'most',
        label: {
          en: 'Research talents for each eligible organisation',
          tc: '每間合資格機構的研究人才',
          sc: '每家符合资格机构的研究人才',
        }[locale],
        figure: most,
        ink: 'c1',
      },
      { en: 'research talents', tc: '名研究人才', sc: '名研究人才' }[locale],
    ),
  }),
});
