import type { CDPSession } from '@playwright/test';
import { DRAWN, expect, gateIf, inChromium, PAGES, test } from './reader.ts';

/** Words that a reader does not see, or that the browser draws as it likes. */
const UNSEEN = ['OPTION', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'DESC', 'META'];

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
}

const hasWords = ({ children = [] }: DomNode) =>
  children.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '');

function wordy(node: DomNode): readonly DomNode[] {
  if (UNSEEN.includes(node.nodeName.toUpperCase())) return [];
  return [...(hasWords(node) ? [node] : []), ...(node.children ?? []).flatMap(wordy)];
}

/** Faces of the system that drew something on the page, and a word that they drew. */
async function foreignFaces(session: CDPSession): Promise<readonly string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const found = new Set<string>();
  for (const node of wordy(root)) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
    const said = node.children?.map(({ nodeValue }) => nodeValue.trim()).join('');
    for (const { isCustomFont, familyName } of fonts)
      if (!isCustomFont) found.add(`${familyName}: ${said?.slice(0, 40)}`);
  }
  return [...found];
}

/** Of pages that are alike the gate asks one of each script. */
const IN_GATE = [...DRAWN, '/sc/talent', '/sc/glossary'];

for (const { path } of PAGES)
  test(
    `${path} is written in faces of its own only`,
    inChromium('only Chromium names the faces it uses', gateIf(IN_GATE.includes(path))),
    async ({ reader }) => {
      await reader.opens(path);
      await reader.wakes();
      await reader.page.evaluate(() => document.fonts.ready);
      const session = await reader.page.context().newCDPSession(reader.page);
      // A drawing that comes to life meanwhile takes its nodes away.
      await expect(async () => expect(await foreignFaces(session)).toEqual([])).toPass({ timeout: 60_000 });
      // What is drawn by the system is found, so that finding nothing means something.
      await reader.page.evaluate(() => {
        const planted = document.createElement('p');
        planted.style.fontFamily = 'monospace';
        planted.textContent = document.title;
        document.body.append(planted);
      });
      await expect.poll(() => foreignFaces(session)).not.toEqual([]);
    },
  );
