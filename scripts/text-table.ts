import { composedTexts } from './texts/composed.ts';
import { textsInData } from './texts/in-data.ts';
import { textsInSource } from './texts/in-source.ts';
import type { Text } from './texts/text.ts';

/** A cell of a Markdown table. */
const cell = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, '<br>');

function table(heading: string, texts: readonly Text[]): string {
  const rows = texts.map(({ where, en, tc, sc }) => `| ${[where, en, tc, sc].map(cell).join(' | ')} |`);
  return [
    `## ${heading}`,
    '',
    '| Where | English | 繁體中文 | 简体中文 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** `npm run text:table`: every text of the product in three languages side by side, as Markdown, for an editor. */
export default function main() {
  const parts = [
    table('The edition and the places', textsInData()),
    table('Words of the atlas', textsInSource()),
    table('Sentences with their figures', composedTexts()),
  ];
  process.stdout.write(`# Texts of the atlas\n\n${parts.join('\n')}`);
}
