import { here, hrefOf, jumpTo, listenForJumps } from '#src/view/address-in-hash.ts';
import { firstLanguage } from './app/portable/first-language.ts';
import { followHash } from './app/portable/follow-hash.ts';
import { keepFile } from './app/portable/one-file.ts';
import { start } from './app/start.tsx';

/** Begins at the view that the hash names, or at the Overview in the reader's language. */
async function begin() {
  keepFile();
  if (here().pathname === '/') history.replaceState(null, '', hrefOf(`/${firstLanguage()}/`));
  followHash();
  listenForJumps();
  await start();
  const { anchor } = here();
  if (anchor !== '') jumpTo(anchor);
}

void begin();
