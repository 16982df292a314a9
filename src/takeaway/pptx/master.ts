import type { Locale, Localized } from '#src/i18n/locales.ts';
import { SLIDE_LAYOUTS, type SlideLayout } from './content.ts';
import { MAP_SLOTS, SLOTS, TEXT } from './geometry.ts';
import { COLOURS } from './look.ts';
import { ground, KEEP_COLOURS, rule, shapeTree, slotText } from './shapes.ts';
import { slotsOf, type Slot } from './slots.ts';
import { defaultRun, paragraph, paragraphOf, slideNumber, type Style } from './text.ts';
import { declared, el, xmlFile } from '../office/xml.ts';

const NAMES: Readonly<Record<SlideLayout, Localized>> = {
  title: { en: 'Title', tc: '標題', sc: '标题' },
  finding: { en: 'One finding', tc: '一項發現', sc: '一项发现' },
  pair: { en: 'Two side by side', tc: '左右並列', sc: '左右并列' },
  number: { en: 'Big numbers', tc: '大數字', sc: '大数字' },
  map: { en: 'Map', tc: '地圖', sc: '地图' },
  closing: { en: 'Closing', tc: '結語', sc: '结语' },
};

/** What stands in an empty slot of a slide that a reader adds. */
const PROMPTS: Readonly<Record<Exclude<Slot['name'], 'Slide number'>, Localized>> = {
  Title: { en: 'The finding', tc: '發現', sc: '发现' },
  Sub: { en: 'What is counted', tc: '所計算的項目', sc: '所计算的项目' },
  Remark: { en: 'Caption', tc: '說明', sc: '说明' },
  Source: { en: 'Source', tc: '出處', sc: '出处' },
  'As at': { en: 'As at', tc: '截至', sc: '截至' },
};

/** The slots in their places, each with its style, so that what a reader writes there looks alike. */
const slotShapes = (layout: SlideLayout, locale: Locale): readonly string[] =>
  slotsOf(layout, locale).map(({ name, ph, box, style, anchor }, at) => {
    const text =
      name === 'Slide number' ? paragraphOf(style, slideNumber(1, style)) : paragraph(PROMPTS[name][locale], style);
    return slotText({ id: at + 2, name }, ph, [text], { box, anchor });
  });

const layoutTree = (layout: SlideLayout, locale: Locale) => {
  const shapes = slotShapes(layout, locale);
  const place = layout === 'map' ? MAP_SLOTS.rule : SLOTS.rule;
  return shapeTree([...shapes, rule({ id: shapes.length + 2, name: 'Rule' }, place, 'ink', 3)]);
};

export const layoutFiles = (locale: Locale): readonly string[] =>
  SLIDE_LAYOUTS.map((layout) =>
    xmlFile(
      el(
        'p:sldLayout',
        { ...declared('a', 'r', 'p'), preserve: 1, userDrawn: 1 },
        el('p:cSld', { name: NAMES[layout][locale] }, layoutTree(layout, locale)),
        KEEP_COLOURS,
      ),
    ),
  );

const COLOUR_MAP = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

const level = (name: string, style: Style) =>
  el(name, { marL: 0, indent: 0, algn: 'l' }, el('a:buNone'), defaultRun(style));

const STYLES = {
  title: (locale: Locale): Style => ({ locale, size: TEXT.title, bold: true, face: 'serif' }),
  body: (locale: Locale): Style => ({ locale, size: TEXT.caption }),
  other: (locale: Locale): Style => ({ locale, size: TEXT.foot }),
} as const;

const textStyles = (locale: Locale) =>
  el(
    'p:txStyles',
    {},
    el('p:titleStyle', {}, level('a:lvl1pPr', STYLES.title(locale))),
    el('p:bodyStyle', {}, level('a:lvl1pPr', STYLES.body(locale))),
    el('p:otherStyle', {}, level('a:lvl1pPr', STYLES.other(locale))),
  );

/** Ids of masters and layouts are counted together, from here. */
export const FIRST_ID = 2_147_483_648;

export const masterFile = (locale: Locale): string =>
  xmlFile(
    el(
      'p:sldMaster',
      declared('a', 'r', 'p'),
      el('p:cSld', {}, ground(COLOURS.paper), shapeTree(slotShapes('finding', locale))),
      COLOUR_MAP,
      el(
        'p:sldLayoutIdLst',
        {},
        ...SLIDE_LAYOUTS.map((_, at) => el('p:sldLayoutId', { id: FIRST_ID + 1 + at, 'r:id': `rId${at + 1}` })),
      ),
      textStyles(locale),
    ),
  );

/** A page of notes in px: the slide over its text. */
const NOTES = {
  image: { x: 108, y: 108, width: 864, height: 486 },
  text: { x: 108, y: 640, width: 864, height: 1180 },
} as const;

const notesStyle = (locale: Locale): Style => ({ locale, size: 24 });

const notesShapes = (locale: Locale, paragraphs: readonly string[], isMaster: boolean) =>
  shapeTree([
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id: 2, name: 'Slide' }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: isMaster ? 2 : undefined })),
      ),
      isMaster ? imageBox() : el('p:spPr'),
    ),
    slotText(
      { id: 3, name: 'Notes' },
      { type: 'body', idx: isMaster ? 3 : 1 },
      paragraphs.length > 0 ? paragraphs : [paragraph('', notesStyle(locale))],
      isMaster ? { box: NOTES.text, anchor: 't' } : undefined,
    ),
  ]);

const imageBox = () =>
  el(
    'p:spPr',
    {},
    el('a:xfrm', {}, el('a:off', { x: 685_800, y: 685_800 }), el('a:ext', { cx: 5_486_400, cy: 3_086_100 })),
    el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    el('a:noFill'),
  );

export const notesMasterFile = (locale: Locale): string =>
  xmlFile(
    el(
      'p:notesMaster',
      declared('a', 'r', 'p'),
      el('p:cSld', {}, ground('ffffff'), notesShapes(locale, [], true)),
      COLOUR_MAP,
      el('p:notesStyle', {}, level('a:lvl1pPr', notesStyle(locale))),
    ),
  );

/** What the speaker says, a paragraph each. */
export const notesFile = (notes: readonly string[], locale: Locale): string =>
  xmlFile(
    el(
      'p:notes',
      declared('a', 'r', 'p'),
      el(
        'p:cSld',
        {},
        notesShapes(
          locale,
          notes.map((text, at) => paragraph(text, { ...notesStyle(locale), before: at === 0 ? 0 : 12 })),
          false,
        ),
      ),
      KEEP_COLOURS,
    ),
  );
