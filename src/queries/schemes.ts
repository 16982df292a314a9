import { MissingFact, type Edition, type Entity, type Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { work, type Derivation } from './derivation.ts';

const FUND = 'itf';

export interface NamedScheme {
  readonly scheme: Entity;
  /** What the document states of it, in the order of the document. */
  readonly facts: readonly Fact[];
}

/** The schemes that the document ties to the Fund by name. */
function namedSchemes(edition: Edition): readonly NamedScheme[] {
  const targets = edition
    .entity(FUND)
    .relations.filter(({ kind }) => kind === 'funds')
    .map(({ target }) => target);
  return edition.entities
    .filter(({ id }) => targets.includes(id))
    .map((scheme) => ({ scheme, facts: edition.facts.filter(({ entity }) => entity === scheme.id) }));
}

/** Each named scheme as one, to be counted; it is known by the first statement about it. */
const onePerScheme = (edition: Edition): readonly Figure<'schemes'>[] =>
  namedSchemes(edition).map(({ scheme, facts: [first] }) => {
    if (!first) throw new MissingFact(scheme.id, 'is not spoken of in this edition');
    return {
      id: first.id,
      label: scheme.name,
      value: 1,
      unit: 'schemes',
      nature: 'label',
      precision: 'exact',
      status: 'in-force',
      asOf: 'not-stated',
      partOf: [],
      origin: { kind: 'stated', edition: edition.id, counted: true, ...first.source },
    };
  });

const named: Derivation<'schemes'> = {
  label: { en: 'Schemes of the Fund that the document names', tc: '文件點名的基金計劃', sc: '文件点名的基金计划' },
  formula: { en: 'Count of the schemes named', tc: '點名計劃的數目', sc: '点名计划的数目' },
  unit: 'schemes',
  nature: 'list-count',
  inputs: onePerScheme,
  work: (edition) => ({ value: namedSchemes(edition).length, precision: 'exact', status: 'in-force', dated: false }),
};

const notNamed: Derivation<'schemes'> = {
  label: {
    en: 'Schemes of the Fund that the document does not name',
    tc: '文件沒有點名的基金計劃',
    sc: '文件没有点名的基金计划',
  },
  formula: { en: 'All schemes − schemes named', tc: '全部計劃 − 點名的計劃', sc: '全部计划 − 点名的计划' },
  unit: 'schemes',
  nature: 'list-count',
  inputs: (edition) => [edition.figure('itf-schemes', 'schemes'), ...onePerScheme(edition)],
  work: (edition) => ({
    value: edition.figure('itf-schemes', 'schemes').value - namedSchemes(edition).length,
    precision: 'exact',
    status: 'in-force',
  }),
};

export const SCHEME_DERIVATIONS = { 'itf-schemes-named': named, 'itf-schemes-not-named': notNamed } as const;

/** The schemes under the Fund: how many, which are named, how many are not. */
export const fundSchemes = (edition: Edition) => ({
  purposes: edition.figure('itf-purposes', 'purposes'),
  all: edition.figure('itf-schemes', 'schemes'),
  named: namedSchemes(edition),
  namedCount: work('itf-schemes-named', named, edition),
  notNamed: work('itf-schemes-not-named', notNamed, edition),
});
