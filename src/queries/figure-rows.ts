import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { derivedFigures } from './derivations.ts';
import { orderBy } from './select.ts';

/** What a row of the table of figures says: a number printed, counted or worked out, a date alone, or neither. */
export const ROW_KINDS = ['printed', 'counted', 'derived', 'date', 'statement'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One statement of the document, or one figure worked out here. */
export interface FigureRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly figure: Figure | null;
  /** Null for a figure worked out here. */
  readonly fact: Fact | null;
  /** The section it stands in; null where its inputs stand in several. */
  readonly section: string | null;
}

function kindOf(fact: Fact): RowKind {
  if (fact.value !== null) return fact.stated ? 'printed' : 'counted';
  return fact.event ? 'date' : 'statement';
}

const inputsOf = ({ origin }: Figure): readonly Figure[] => (origin.kind === 'derived' ? origin.from : []);

function derivedRow(figure: Figure, edition: Edition): FigureRow {
  const sections = new Set(inputsOf(figure).map(({ id }) => edition.fact(id).source.section));
  const [section] = sections;
  const isOne = sections.size === 1;
  return { id: figure.id, kind: 'derived', figure, fact: null, section: isOne && section ? section : null };
}

/** Every statement in the order of the document, every derived figure after the last of its inputs. */
function collectRows(edition: Edition): readonly FigureRow[] {
  const figures = new Map(edition.figures.map((figure) => [figure.id, figure]));
  const places = new Map(edition.facts.map(({ id }, at) => [id, at]));
  const stated = edition.facts.map((fact, place) => ({
    place,
    row: {
      id: fact.id,
      kind: kindOf(fact),
      figure: figures.get(fact.id) ?? null,
      fact,
      section: fact.source.section,
    },
  }));
  const derived = derivedFigures(edition).map((figure) => ({
    place: Math.max(...inputsOf(figure).map(({ id }) => places.get(id) ?? 0)),
    row: derivedRow(figure, edition),
  }));
  return orderBy([...stated, ...derived], [({ place }) => place]).map(({ row }) => row);
}

const collected = new WeakMap<Edition, readonly FigureRow[]>();

/** All rows that the table of figures may show, made once for an edition. */
export function figureRows(edition: Edition): readonly FigureRow[] {
  const rows = collected.get(edition) ?? collectRows(edition);
  collected.set(edition, rows);
  return rows;
}
