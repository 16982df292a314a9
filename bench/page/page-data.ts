import datedEvents from '#src/exhibits/dated-events.ts';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import facilitiesOverview from '#src/exhibits/facilities-overview.ts';
import rdProjectsByDomain from '#src/exhibits/rd-projects-by-domain.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import type { Edition } from '#src/facts/edition.ts';
import { sayRange } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { baseTransform, FRAMES } from '#src/maps/frames.ts';
import { overviewLabels } from '#src/maps/labels.ts';
import { projector } from '#src/maps/projection.ts';
import { momentOnAxis, stripLayout } from '#src/view/strip-layout.ts';
import type { EventRow, Kind, Row, ViewOf } from '#src/view/view.ts';
import type { Bar, Dot, MeasureId, PageData } from '../hand-written/draw.js';
import { introData, toText } from './intro-words.ts';

const MEASURES: readonly MeasureId[] = ['share', 'count'];

/** An exhibit of ours, put into words and rows; the hand-written page shows the same ones. */
function composed<K extends Kind>(edition: Edition, exhibit: Exhibit, kind: K, as: [Locale, string?]) {
  const done = exhibit.compose(edition, ...as);
  if ('missing' in done || done.view.kind !== kind) throw new Error(`${exhibit.id} is no ${kind} here`);
  return done as Composed & { readonly view: ViewOf<K> };
}

const framed = ({ title, sub, caution }: Composed, locale: Locale) => ({
  title: toText(title, locale),
  sub: toText(sub, locale),
  note: toText(caution, locale),
});

const toBar = ({ key, label, figure, ink }: Row, locale: Locale): Bar => ({
  key,
  label,
  value: figure.value,
  said: sayFigure(figure, locale).text,
  range: sayRange(figure, locale),
  ink,
  derived: figure.origin.kind === 'derived',
});

const LEGEND = {
  en: ['as printed', 'derived here', 'not itemised in the document'],
  tc: ['如文件所列', '由本圖集推算', '文件未列明'],
  sc: ['如文件所列', '由本图集推算', '文件未列明'],
} as const;

function barsData(edition: Edition, locale: Locale): PageData['bars'] {
  const byMeasure = (id: MeasureId) => composed(edition, rdProjectsByDomain, 'bars', [locale, id]);
  const rows = (id: MeasureId) => byMeasure(id).view.rows.map((row) => toBar(row, locale));
  const [printed, derived, hatch] = LEGEND[locale];
  return {
    ...framed(byMeasure('share'), locale),
    measures: MEASURES.map((id) => ({
      id,
      label: rdProjectsByDomain.measures.find((one) => one.id === id)?.label[locale] ?? id,
    })),
    subs: { share: toText(byMeasure('share').sub, locale), count: toText(byMeasure('count').sub, locale) },
    rows: { share: rows('share'), count: rows('count') },
    legend: [
      { ink: 'c1', derived: false, label: printed },
      { ink: 'c1', derived: true, label: derived },
      { ink: 'hatch', derived: false, label: hatch },
    ],
  };
}

function toDot({ key, label, date, status }: EventRow, locale: Locale): Dot {
  const plan = status === 'planned' || status === 'announced';
  const look = date.kind === 'earliest' ? 'earliest' : plan ? 'hollow' : 'solid';
  return { key, label, date: sayEventDate(date, locale), look };
}

function stripData(edition: Edition, locale: Locale): PageData['strip'] {
  const exhibit = composed(edition, datedEvents, 'strip', [locale]);
  const { view } = exhibit;
  const layout = stripLayout(view.rows);
  const yearOf = (key: string) => layout.columns.find(({ rows }) => rows.some((row) => row.key === key))?.year ?? 0;
  return {
    ...framed(exhibit, locale),
    first: layout.first,
    last: layout.last,
    plans: momentOnAxis(layout, view.written.from),
    plansNote: view.written.note,
    peak: view.peak,
    years: layout.columns.map(({ year, rows }) => ({ year, dots: rows.map((row) => toDot(row, locale)) })),
    labels: view.labels.map(({ key, lines, high }) => ({ year: yearOf(key), lines, lift: high ? 44 : 14 })),
  };
}

const tenth = (value: number) => Number(value.toFixed(1));

function mapData(edition: Edition, locale: Locale): PageData['map'] {
  const exhibit = composed(edition, facilitiesOverview, 'places', [locale]);
  const frame = FRAMES.wide;
  const project = projector(frame);
  const places = exhibit.view.rows.map((row) => ({ ...row, at: project(row) }));
  const labels = overviewLabels(places, 'wide');
  return {
    ...framed(exhibit, locale),
    note: [...toText(exhibit.caution, locale), ` ${ATTRIBUTION[locale]}`],
    width: frame.width,
    height: frame.height,
    transform: baseTransform(frame),
    spots: places.map(({ key, label, planned, at: [x, y] }, index) => {
      const { lines = [label], at = [x, y], anchor = 'start' } = labels[index] ?? {};
      const text = { lines, x: tenth(at[0]), y: tenth(at[1]), end: anchor === 'end' };
      return { key, label, planned, x: tenth(x), y: tenth(y), text };
    }),
  };
}

/** Everything the hand-written page says in one language, from the edition itself. */
export const pageData = (edition: Edition, locale: Locale): PageData => ({
  lang: locale,
  htmlLang: HTML_LANG[locale],
  ...introData(edition, locale),
  bars: barsData(edition, locale),
  strip: stripData(edition, locale),
  map: mapData(edition, locale),
});
