import { strToU8, zipSync } from 'fflate';
import { FILE_LANG } from './look.ts';
import { SLIDE_LAYOUTS, type SlidesContent } from './content.ts';
import { drawSlide } from './draw-slide.ts';
import { emu, SLIDE } from './geometry.ts';
import { FIRST_ID, layoutFiles, masterFile, notesFile, notesMasterFile } from './master.ts';
import type { Linked, Paper } from './paper.ts';
import { KEEP_COLOURS, shapeTree } from './shapes.ts';
import { themeFile } from './theme.ts';
import { AGELESS, contentTypes, RELATIONS_TYPE } from '../office/workbook.ts';
import { declared, el, escapeXml, NAMESPACES, relationsFile, xmlFile, type Relation } from '../office/xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OF_SLIDES = `${OFFICE}.presentationml`;

interface Part {
  readonly bytes: Uint8Array;
  /** Null where the ending of its name says what it is. */
  readonly type: string | null;
  readonly relations: readonly Relation[];
}

type Parts = Record<string, Part>;

const xmlPart = (text: string, type: string, relations: readonly Relation[] = []): Part => ({
  bytes: strToU8(text),
  type,
  relations,
});

const slideFile = ({ shapes }: Paper) =>
  xmlFile(el('p:sld', declared('a', 'r', 'p'), el('p:cSld', {}, shapeTree(shapes)), KEEP_COLOURS));

const PATHS = {
  slide: (at: number) => `ppt/slides/slide${at + 1}.xml`,
  notes: (at: number) => `ppt/notesSlides/notesSlide${at + 1}.xml`,
  layout: (at: number) => `ppt/slideLayouts/slideLayout${at + 1}.xml`,
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: (at: number) => `ppt/theme/theme${at}.xml`,
  presentation: 'ppt/presentation.xml',
} as const;

function addLinked(link: Linked, parts: Parts): Relation {
  const { id, kind } = link;
  const count = Object.keys(parts).filter((name) =>
    name.startsWith(kind === 'chart' ? 'ppt/charts/' : 'ppt/media/'),
  ).length;
  if (link.kind === 'image') {
    const target = `ppt/media/image${count + 1}.png`;
    parts[target] = { bytes: link.png, type: null, relations: [] };
    return { id, kind, target };
  }
  const target = `ppt/charts/chart${count + 1}.xml`;
  const book = `ppt/embeddings/Microsoft_Excel_Sheet${count + 1}.xlsx`;
  parts[target] = xmlPart(link.part.xml, `${OFFICE}.drawingml.chart+xml`, [
    { id: 'rId1', kind: 'package', target: book },
  ]);
  parts[book] = { bytes: link.part.workbook, type: null, relations: [] };
  return { id, kind, target };
}

function addSlides({ slides, locale }: SlidesContent, parts: Parts): void {
  for (const [at, slide] of slides.entries()) {
    const paper = drawSlide(slide, [at + 1, slides.length], locale);
    parts[PATHS.slide(at)] = xmlPart(slideFile(paper), `${OF_SLIDES}.slide+xml`, [
      { id: 'rId1', kind: 'slideLayout', target: PATHS.layout(SLIDE_LAYOUTS.indexOf(slide.layout)) },
      { id: 'rId2', kind: 'notesSlide', target: PATHS.notes(at) },
      ...paper.links.map((link) => addLinked(link, parts)),
    ]);
    parts[PATHS.notes(at)] = xmlPart(notesFile(slide.notes, locale), `${OF_SLIDES}.notesSlide+xml`, [
      { id: 'rId1', kind: 'notesMaster', target: PATHS.notesMaster },
      { id: 'rId2', kind: 'slide', target: PATHS.slide(at) },
    ]);
  }
}

function addMasters({ locale }: SlidesContent, parts: Parts): void {
  const themeType = `${OFFICE}.theme+xml`;
  const layouts = layoutFiles(locale);
  parts[PATHS.master] = xmlPart(masterFile(locale), `${OF_SLIDES}.slideMaster+xml`, [
    ...layouts.map((_, at) => ({ id: `rId${at + 1}`, kind: 'slideLayout', target: PATHS.layout(at) })),
    { id: `rId${layouts.length + 1}`, kind: 'theme', target: PATHS.theme(1) },
  ]);
  for (const [at, layout] of layouts.entries())
    parts[PATHS.layout(at)] = xmlPart(layout, `${OF_SLIDES}.slideLayout+xml`, [
      { id: 'rId1', kind: 'slideMaster', target: PATHS.master },
    ]);
  parts[PATHS.notesMaster] = xmlPart(notesMasterFile(locale), `${OF_SLIDES}.notesMaster+xml`, [
    { id: 'rId1', kind: 'theme', target: PATHS.theme(2) },
  ]);
  parts[PATHS.theme(1)] = xmlPart(themeFile('Atlas', locale), themeType);
  parts[PATHS.theme(2)] = xmlPart(themeFile('Atlas notes', locale), themeType);
}

/** The page of notes is A4 in English inches: 7.5 by 10. */
const NOTES_SIZE = { cx: 6_858_000, cy: 9_144_000 } as const;

function addPresentation({ slides }: SlidesContent, parts: Parts): void {
  const slideId = (at: number) => `rId${at + 3}`;
  const root = el(
    'p:presentation',
    declared('a', 'r', 'p'),
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: FIRST_ID, 'r:id': 'rId1' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
    el('p:sldIdLst', {}, ...slides.map((_, at) => el('p:sldId', { id: 256 + at, 'r:id': slideId(at) }))),
    el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    el('p:notesSz', NOTES_SIZE),
  );
  parts[PATHS.presentation] = xmlPart(xmlFile(root), `${OF_SLIDES}.presentation.main+xml`, [
    { id: 'rId1', kind: 'slideMaster', target: PATHS.master },
    { id: 'rId2', kind: 'notesMaster', target: PATHS.notesMaster },
    ...slides.map((_, at) => ({ id: slideId(at), kind: 'slide', target: PATHS.slide(at) })),
    { id: slideId(slides.length), kind: 'theme', target: PATHS.theme(1) },
  ]);
}

function addProperties({ title, imprint, locale, slides }: SlidesContent, parts: Parts): void {
  const said = (name: string, text: string) => el(name, {}, escapeXml(text));
  parts['docProps/core.xml'] = xmlPart(
    xmlFile(
      el(
        'cp:coreProperties',
        { 'xmlns:cp': NAMESPACES.core, 'xmlns:dc': NAMESPACES.dc },
        said('dc:title', title),
        said('dc:creator', imprint),
        said('dc:language', FILE_LANG[locale]),
      ),
    ),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  parts['docProps/app.xml'] = xmlPart(
    xmlFile(
      el(
        'Properties',
        { xmlns: NAMESPACES.app },
        said('Slides', String(slides.length)),
        said('Notes', String(slides.length)),
      ),
    ),
    `${OFFICE}.extended-properties+xml`,
  );
}

const ROOT: readonly Relation[] = [
  { id: 'rId1', kind: 'officeDocument', target: PATHS.presentation },
  { id: 'rId2', kind: NAMESPACES.coreRelation, target: 'docProps/core.xml' },
  { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
];

const DEFAULTS = {
  rels: RELATIONS_TYPE,
  xml: 'application/xml',
  png: 'image/png',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
} as const;

const relationsName = (name: string) => name.replace(/([^/]+)$/, '_rels/$1.rels');

/** The bytes of a presentation that office programs open: native charts, tables and texts, and pictures where there is no such form. */
export function writePresentation(content: SlidesContent): Uint8Array {
  const parts: Parts = {};
  addPresentation(content, parts);
  addMasters(content, parts);
  addSlides(content, parts);
  addProperties(content, parts);
  const types = Object.entries(parts).flatMap(([name, { type }]) => (type === null ? [] : [[name, type] as const]));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(DEFAULTS, Object.fromEntries(types))),
    '_rels/.rels': strToU8(relationsFile(ROOT)),
  };
  for (const [name, { bytes, relations }] of Object.entries(parts)) {
    files[name] = bytes;
    if (relations.length > 0) files[relationsName(name)] = strToU8(relationsFile(relations));
  }
  return zipSync(files, AGELESS);
}
