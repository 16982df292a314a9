/** The budgets were set in kB of 1,024 bytes. */
const KB = 1024;

export interface Line {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'B' | 'files' | 'elements';
  /** What was found, where a number alone would not help. */
  readonly found?: string;
}

export const LIMITS = {
  /** What a first view may weigh, to come in the first flight; and all of a page, whose rest may take a second. */
  html: 13_000,
  page: 17_000,
  script: 95 * KB,
  style: 12 * KB,
  inlineScript: 400,
  elements: 900,
  fontFiles: 4,
  fonts: { en: 90 * KB, tc: 320 * KB, sc: 320 * KB },
  /** What the document’s own pages are made of: in one language, and in all three together. */
  hosted: 800 * KB,
  whole: 1180 * KB,
  /** Parts that come only to readers who ask for them; the pages of the outside layer in three languages. */
  outside: 192 * KB,
  briefings: 96 * KB,
  ownFiles: 60 * KB,
  takeaway: 28 * KB,
  frames: 8 * KB,
  /** MapLibre and its worker come by themselves, for a reader who has the map in view. */
  mapLibre: 360 * KB,
  /** What writes slides for office programs comes for a reader who asks for them. */
  slides: 24 * KB,
  queryCore: 4 * KB,
} as const;

/** Texts that only the lazy libraries carry, and that no minifier can change. */
export const LAZY_MARKS = ['recharts-wrapper', 'recharts_measurement_span', 'maplibregl'];

/** Addresses that may stand in the built files: of languages of markup, of file formats, of licences, of no host, and help in errors. */
export const ADDRESSES = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org',
  'http://purl.org/dc/',
  'https://react.dev/errors/',
  'https://redux.js.org/Errors',
  'https://redux-toolkit.js.org/Errors',
  'https://bit.ly/3cXEKWf',
  'https://maplibre.invalid/',
  'https://github.com/maplibre/maplibre-gl-js/blob/v6.17.0/LICENSE.txt',
];

export const isWithin = ({ value, limit }: Line) => value <= limit;
