import { openPackage, targetsOf, type OpenPackage } from './sample-package.ts';
import { all, childOf, linesIn, type XmlElement } from '../office/sample-xml.ts';

/** A chart as it stands in a file: what its plot shows, and what its workbook holds. */
export interface ReadChart {
  readonly alt: string;
  readonly names: readonly string[];
  /** By series. */
  readonly values: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly cells: readonly (string | number)[];
}

export interface ReadSlide {
  readonly xml: XmlElement;
  readonly title: string;
  /** All words of the slide, its charts included. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly notesXml: XmlElement;
  readonly charts: readonly ReadChart[];
  /** What is said of each picture and table to a reader who does not see it. */
  readonly alts: readonly string[];
  readonly pictures: number;
}

const pointsOf = (element: XmlElement) => all(element, 'c:pt').map((point) => childOf(point, 'c:v')?.text ?? '');

function cellsOf(book: Uint8Array): readonly (string | number)[] {
  const sheet = openPackage(book).xml('xl/worksheets/sheet1.xml');
  return all(sheet, 'c').map((cell) => {
    const number = childOf(cell, 'v');
    return number ? Number(number.text) : (all(cell, 't')[0]?.text ?? '');
  });
}

function readChart(pack: OpenPackage, name: string, alt: string): ReadChart {
  const xml = pack.xml(name);
  const [book = ''] = targetsOf(pack, name).values();
  return {
    alt,
    names: [...new Set(all(xml, 'c:cat').flatMap(pointsOf))],
    values: all(xml, 'c:ser').map((series) =>
      [...all(series, 'c:val'), ...all(series, 'c:yVal')].flatMap(pointsOf).map(Number),
    ),
    labels: all(xml, 'c:dLbl').flatMap(linesIn),
    cells: cellsOf(pack.bytes(book)),
  };
}

const descriptionOf = (frame: XmlElement) => all(frame, 'p:cNvPr')[0]?.attributes['descr'] ?? '';

function readSlide(pack: OpenPackage, name: string): ReadSlide {
  const xml = pack.xml(name);
  const targets = targetsOf(pack, name);
  const frames = all(xml, 'p:graphicFrame');
  const pictures = all(xml, 'p:pic');
  const charts = frames.flatMap((frame) => {
    const [chart] = all(frame, 'c:chart');
    return chart ? [readChart(pack, targets.get(chart.attributes['r:id'] ?? '') ?? '', descriptionOf(frame))] : [];
  });
  const titles = all(xml, 'p:sp').filter((shape) =>
    all(shape, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/.test(attributes['type'] ?? '')),
  );
  const notesXml = pack.xml([...targets.values()].find((target) => target.includes('notesSlide')) ?? '');
  return {
    xml,
    title: titles.flatMap(linesIn).join(''),
    lines: [...linesIn(xml), ...charts.flatMap(({ names, labels }) => [...names, ...labels])],
    notes: linesIn(notesXml),
    notesXml,
    charts,
    alts: [...frames.filter((frame) => all(frame, 'a:tbl').length > 0), ...pictures].map(descriptionOf),
    pictures: pictures.length,
  };
}

/** The slides of a file in their order. */
export function readSlides(file: Uint8Array): readonly ReadSlide[] {
  const pack = openPackage(file);
  const targets = targetsOf(pack, 'ppt/presentation.xml');
  return all(pack.xml('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) =>
    readSlide(pack, targets.get(attributes['r:id'] ?? '') ?? ''),
  );
}
