import { cached } from './cache.ts';
import { HAN_PUNCTUATION, type Coverage, type Sources } from './coverage.ts';
import { fontFace, hanRange, unicodeRange, type Rule } from './css.ts';
import { FAMILIES, FILES, type FaceName } from './faces.ts';
import { overridesFor, overridesForBox, type Overrides } from './fallback.ts';
import type { Source } from './sources.ts';
import { BOX_FONTS, SYSTEM_FONTS, type SystemFont } from './system-fonts.ts';

const SERIF_WEIGHT = '600 650';
const url = (name: FaceName) => `url('./${FILES[name]}') format('woff2')`;
const withoutHan = (characters: readonly string[]) => characters.filter((one) => !HAN_PUNCTUATION.includes(one));

/** The style sheet that declares every face that was cut, and the system's stand-ins for the Latin ones. */
export async function writeStylesheet(coverage: Coverage, sources: Sources): Promise<string> {
  const rules = [
    ...latinRules(coverage),
    ...hanRules(coverage),
    ...(await fallbackRules(coverage, sources)),
    ...(await boxRules(sources)),
  ];
  return rules.map(fontFace).join('\n');
}

function latinRules(coverage: Coverage): Rule[] {
  return (['sans', 'serif'] as const).flatMap((name) => {
    const rule = { family: FAMILIES[name], src: url(name), weight: name === 'sans' ? '400 700' : SERIF_WEIGHT };
    return [
      { ...rule, range: unicodeRange(coverage[name]) },
      { ...rule, family: `${rule.family} Han`, range: unicodeRange(withoutHan(coverage[name])) },
    ];
  });
}

// The file of rare characters comes after its core: where two ranges overlap, the later rule wins.
function hanRules(coverage: Coverage): Rule[] {
  const ranges = {
    switch: unicodeRange(coverage.switch),
    hei: hanRange(coverage.hei),
    heiRare: unicodeRange(coverage.heiRare),
    sung: hanRange(coverage.sung),
    noto: hanRange(coverage.noto),
    notoRare: unicodeRange(coverage.notoRare),
  };
  return Object.entries(ranges).flatMap(([key, range]) => {
    const name = key as keyof typeof ranges;
    if (coverage[name].length === 0) return [];
    return [{ family: FAMILIES[name], src: url(name), weight: name === 'sung' ? '600 700' : '400 700', range }];
  });
}

async function fallbackRules({ sans, serif }: Coverage, sources: Sources): Promise<Rule[]> {
  const groups = [
    { name: 'sans', axes: { wght: 400 }, weight: '400 599', fonts: SYSTEM_FONTS.sansRegular, drawn: sans },
    { name: 'sans', axes: { wght: 600 }, weight: '600 700', fonts: SYSTEM_FONTS.sansBold, drawn: sans },
    { name: 'serif', axes: { wght: 600, opsz: 28 }, weight: '400 700', fonts: SYSTEM_FONTS.serifBold, drawn: serif },
  ] as const;
  const rules = groups.flatMap(({ name, axes, weight, fonts, drawn }) =>
    fonts.map(async (font: SystemFont): Promise<Rule[]> => {
      const rule = {
        src: font.names.map((local) => `local('${local}')`).join(', '),
        weight,
        overrides: await measured(sources[name], axes, font.mean),
      };
      return [
        { ...rule, family: `${FAMILIES[name]} ${font.suffix}` },
        { ...rule, family: `${FAMILIES[name]} Han ${font.suffix}`, range: unicodeRange(withoutHan(drawn)) },
      ];
    }),
  );
  return (await Promise.all(rules)).flat();
}

/**
 * Where the system has no Chinese face at all, Chinese is boxes until our faces have come. A browser takes the box of
 * the first family that claims the character, so these families stand before ours and give each box its one em.
 */
async function boxRules(sources: Sources): Promise<Rule[]> {
  const rules = (['hei', 'noto'] as const).flatMap((name) =>
    BOX_FONTS.map(async ({ suffix, names, box }): Promise<Rule> => {
      const family = `${FAMILIES[name]} ${suffix}`;
      const src = names.map((local) => `local('${local}')`).join(', ');
      return { family, src, weight: '400 700', range: hanRange([]), overrides: await boxed(sources[name], box) };
    }),
  );
  return Promise.all(rules);
}

const sliceOf = async (source: Source, character: string) => {
  const slice = await source.sliceFor(character);
  if (!slice) throw new Error(`${source.name} has no ${character}.`);
  return slice;
};

async function remembered(key: readonly unknown[], measure: () => Promise<Overrides>): Promise<Overrides> {
  const text = await cached([...key], async () => Buffer.from(JSON.stringify(await measure())));
  return JSON.parse(text.toString()) as Overrides;
}

const measured = (source: Source, axes: Record<string, number>, mean: number) =>
  remembered([source.name, source.version, axes, mean], async () =>
    overridesFor(await sliceOf(source, 'a'), axes, mean),
  );

const boxed = (source: Source, box: number) =>
  remembered([source.name, source.version, 'box', box], async () => overridesForBox(await sliceOf(source, '中'), box));
