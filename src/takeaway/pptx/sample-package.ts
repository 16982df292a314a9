import { strFromU8, unzipSync } from 'fflate';
import { all, childOf, readXml, type XmlElement } from '../office/sample-xml.ts';

/** A package as a test reads it: its parts by name. */
export interface OpenPackage {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly xml: (name: string) => XmlElement;
  readonly has: (name: string) => boolean;
}

export function openPackage(file: Uint8Array): OpenPackage {
  const parts = unzipSync(file);
  const read = new Map<string, XmlElement>();
  const bytes = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`There is no ${name}`);
    return part;
  };
  const xml = (name: string) => {
    const element = read.get(name) ?? readXml(strFromU8(bytes(name)));
    read.set(name, element);
    return element;
  };
  return { names: Object.keys(parts), bytes, xml, has: (name) => name in parts };
}

const relationsOf = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');

/** What a part points to, by the ids it uses. */
export function targetsOf(pack: OpenPackage, name: string): ReadonlyMap<string, string> {
  const file = relationsOf(name);
  if (!pack.has(file)) return new Map();
  return new Map(
    pack.xml(file).children.map(({ attributes }) => [attributes['Id'] ?? '', (attributes['Target'] ?? '').slice(1)]),
  );
}

function typeFaults(pack: OpenPackage): readonly string[] {
  const types = pack.xml('[Content_Types].xml').children;
  const endings = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
  const parts = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
  const untyped = pack.names.filter(
    (name) =>
      name !== '[Content_Types].xml' && !parts.includes(name) && !endings.includes(name.split('.').at(-1) ?? ''),
  );
  // By its ending alone an XML part is of no kind that a program knows.
  const vague = pack.names.filter((name) => /^(?:ppt|xl|docProps)\/.*\.xml$/.test(name) && !parts.includes(name));
  return [
    ...untyped.map((name) => `${name} has no type`),
    ...vague.map((name) => `${name} is of no kind`),
    ...parts.filter((name) => !pack.has(name)).map((name) => `${name} has a type and is not there`),
  ];
}

const RELATION_ID = /^r:(?:id|embed)$/;

function usedIds(element: XmlElement): readonly string[] {
  const own = Object.entries(element.attributes).flatMap(([key, value]) => (RELATION_ID.test(key) ? [value] : []));
  return [...own, ...element.children.flatMap(usedIds)];
}

function relationFaults(pack: OpenPackage): readonly string[] {
  const files = pack.names.filter((name) => name.endsWith('.rels'));
  const broken = files.flatMap((file) =>
    pack.xml(file).children.flatMap(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] !== undefined || !target.startsWith('/')) return [`${file} leads out: ${target}`];
      return pack.has(target.slice(1)) ? [] : [`${file} leads to ${target}, which is not there`];
    }),
  );
  const undefinedIds = pack.names
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const targets = targetsOf(pack, name);
      return usedIds(pack.xml(name)).flatMap((id) =>
        targets.has(id) ? [] : [`${name} uses ${id}, which leads nowhere`],
      );
    });
  return [...broken, ...undefinedIds];
}

const valueOf = (element: XmlElement | undefined) => element?.attributes['val'] ?? '';

/** Every axis that a plot names is there, and every axis that is there belongs to a plot and crosses another. */
function axisFaults(chart: XmlElement): readonly string[] {
  const [area] = all(chart, 'c:plotArea');
  const children = area?.children ?? [];
  const named = children
    .filter(({ name }) => name.endsWith('Chart'))
    .flatMap((plot) => plot.children.filter(({ name }) => name === 'c:axId').map(valueOf));
  const axes = children.filter(({ name }) => /^c:(?:cat|val|date|ser)Ax$/.test(name));
  const defined = axes.map((axis) => valueOf(childOf(axis, 'c:axId')));
  return [
    ...named.filter((id) => !defined.includes(id)).map((id) => `axis ${id} is not there`),
    ...defined.filter((id) => !named.includes(id)).map((id) => `axis ${id} belongs to no plot`),
    ...axes
      .map((axis) => valueOf(childOf(axis, 'c:crossAx')))
      .filter((id) => !defined.includes(id))
      .map((id) => `axis ${id} is crossed and not there`),
    ...(named.length === 2 ? [] : [`${named.length} axes are named`]),
  ];
}

/** The order in which the format wants what stands in an element; what is not named here is in no element that we write. */
const ORDER: Readonly<Record<string, string>> = {
  'a:pPr': 'lnSpc spcBef buNone defRPr',
  'a:rPr': 'solidFill latin ea cs',
  'a:tc': 'txBody tcPr',
  'a:tcPr': 'lnL lnR lnT lnB noFill',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap axId',
  'c:catAx':
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:chart': 'autoTitleDeleted plotArea plotVisOnly dispBlanksAs',
  'c:chartSpace': 'date1904 lang roundedCorners chart spPr externalData',
  'c:dLbl':
    'idx delete layout tx spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:dLbls': 'dLbl spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:dPt': 'idx invertIfNegative marker bubble3D spPr',
  'c:plotArea': 'layout barChart scatterChart catAx valAx spPr',
  'c:scaling': 'orientation max min',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal smooth',
  'c:valAx':
    'axId scaling delete axPos title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  'p:cSld': 'bg spTree',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:pic': 'nvPicPr blipFill spPr',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles',
  'p:sp': 'nvSpPr spPr txBody',
};

function orderFaults(element: XmlElement): readonly string[] {
  const order = ORDER[element.name]?.split(' ');
  const places = element.children.map(({ name }) => order?.indexOf(name.replace(/^\w+:/, '')) ?? 0);
  const isWrong = order !== undefined && places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  const own = isWrong ? [`${element.name} holds ${element.children.map(({ name }) => name).join(' ')}`] : [];
  return [...own, ...element.children.flatMap(orderFaults)];
}

function shapeFaults(pack: OpenPackage, name: string): readonly string[] {
  const ids = all(pack.xml(name), 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  return ids.length === new Set(ids).size ? [] : [`${name} numbers two shapes alike`];
}

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);

/** All that would make an office program mend a file before it opens it, as far as we know it. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const pack = openPackage(file);
  const torn = pack.names.filter(isXml).flatMap((name) => {
    try {
      pack.xml(name);
      return [];
    } catch (error) {
      return [`${name} is not well formed: ${(error as Error).message}`];
    }
  });
  if (torn.length > 0) return torn;
  const charts = pack.names.filter((name) => /^ppt\/charts\/[^/]+\.xml$/.test(name));
  const books = pack.names.filter((name) => name.endsWith('.xlsx'));
  return [
    ...typeFaults(pack),
    ...relationFaults(pack),
    ...charts.flatMap((name) => axisFaults(pack.xml(name)).map((fault) => `${name}: ${fault}`)),
    ...pack.names
      .filter((name) => name.endsWith('.xml'))
      .flatMap((name) => orderFaults(pack.xml(name)).map((fault) => `${name}: ${fault}`)),
    ...pack.names.filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).flatMap((name) => shapeFaults(pack, name)),
    ...books.flatMap((name) => packageFaults(pack.bytes(name)).map((fault) => `${name}: ${fault}`)),
  ];
}
