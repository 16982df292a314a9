import type { Topic } from '#src/view/chapters.ts';

/** The sections of the document that each topic is about; the Fund and talent have pages of their own. */
export const TOPIC_SECTIONS: Readonly<Record<Topic, readonly string[]>> = {
  ecosystem: [
    'promoting-innovation-and-technology-development',
    'digital-economy-development-committee',
    'hong-kong-science-and-technology-parks-corporation',
    'innohk-research-clusters',
    'cyberport',
    'hong-kong-productivity-council',
    'five-r-and-d-centres',
  ],
  mainland: ['collaboration-with-the-mainland'],
  culture: ['fostering-an-innovation-and-technology-culture', 'encouraging-local-r-and-d'],
  'smart-city': ['smart-city-development', 'wi-fi-connected-city'],
  'digital-government': ['e-government', 'information-technology-strategy'],
  security: ['data-centres', 'cyber-security'],
  inclusion: ['digital-inclusion'],
};
