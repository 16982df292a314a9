import fc from 'fast-check';
import { LOCALES } from '#src/i18n/locales.ts';
import { MAX_ADDRESS } from './address.ts';
import { PRERENDERED } from './routes.ts';

// Addresses for property tests: well-formed ones, nearly well-formed ones and junk.

const slug = fc.constantFrom('share', 'count', 'rd-projects-by-domain', 'dated-events', 'itf-established', 'x1');
const pairs = (choice: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(slug, choice), { minLength: 1, maxLength: 4, selector: ([exhibit]) => exhibit })
    .map((entries) => entries.map((entry) => entry.join(':')).join(','));

const GOOD: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ed: fc.constantFrom('2023', '2025-draft'),
  as: pairs(fc.constantFrom('table', 'source')),
  by: pairs(slug),
  sel: pairs(slug),
  t: fc.constantFrom('1999-2025', '2015-2025'),
  z: fc.constantFrom('22.31930,114.16940,11', '22.5,114.1,9.5'),
  f: fc.constantFrom('itf-approved-amount', 'derived:rd-share-of-projects'),
  cmp: fc.constantFrom('itf-approved-amount', 'itf-initial-injection,derived:itf-total-injected'),
  only: fc.constantFrom('nature:approved', 'nature:approved,section:cyberport,as-of:2022-10'),
  th: fc.constantFrom('light', 'dark'),
};

const oneGood = fc
  .constantFrom(...Object.keys(GOOD))
  .chain((name) => (GOOD[name] ?? fc.constant('')).map((value) => `${name}=${value}`));

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '%3Cscript%3E',
  '"><svg onload=alert(1)>',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00',
  '%ff%fe',
  'a%26f%3Ditf-approved-amount',
  '1%2B1%23top',
  '%',
  '‮evil',
  'null',
  'NaN',
  '１２３',
  '資訊科技',
  'a:b:c',
  ',,,',
  'rd-projects-by-domain:share,',
];
const name = fc.constantFrom(...Object.keys(GOOD), 'utm', '__proto__', 'constructor', 'toString', 'AS', ' f', '');
const junk = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 30 }), slug);
const oneParam = fc.oneof(
  { weight: 3, arbitrary: oneGood },
  { weight: 4, arbitrary: fc.tuple(name, junk).map(([key, value]) => `${key}=${value}`) },
  { weight: 1, arbitrary: junk },
);

const goodPath = fc
  .tuple(fc.constantFrom(...LOCALES), fc.constantFrom(...PRERENDERED))
  .map(([l, path]) => `/${l}${path}`);
const anyPath = fc.oneof(
  { weight: 4, arbitrary: goodPath },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('fr', 'EN', 'zh-hk', 'en', 'x'), slug).map((p) => `/${p.join('/')}`),
  },
  { weight: 1, arbitrary: fc.webPath().map((path) => `/${path.replace(/^\/+/, '')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `/${text.replace(/[?#]/g, '')}`) },
);

const long = fc.integer({ min: MAX_ADDRESS - 50, max: MAX_ADDRESS + 50 }).map((length) => `long=${'y'.repeat(length)}`);

/** A path and a query of any kind, as a browser or a mangled mail may hand them over. */
export const anyAddress = fc
  .tuple(
    anyPath,
    fc.oneof(
      { weight: 30, arbitrary: fc.array(oneParam, { maxLength: 8 }) },
      { weight: 1, arbitrary: fc.tuple(oneParam, long) },
    ),
  )
  .map(([pathname, params]) => ({ pathname, search: params.length > 0 ? `?${params.join('&')}` : '' }));

/** A well-formed view with each key at most once. */
export const anyViewAddress = fc
  .tuple(goodPath, fc.uniqueArray(oneGood, { maxLength: 8, selector: (param) => param.split('=')[0] }))
  .map(([pathname, params]) => ({ pathname, params }));
