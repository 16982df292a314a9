import { build } from 'virtual:build';
import { useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { addressFor } from '#src/view/address-form.ts';
import { messages } from '#src/i18n/messages.ts';
import { licencesInside } from '../../portable/one-file.ts';
import css from '../../exhibit.module.css';
import { ABOUT_KB, EVERYTHING, sayDone, sayMaking, saySize } from './words.ts';

interface TakeAllProps {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The full texts of all licences, as they are served with the atlas. */
async function readLicences(): Promise<string> {
  const inside = licencesInside();
  if (inside !== null) return inside;
  const answer = await fetch(`${import.meta.env.BASE_URL}licences.txt`);
  if (!answer.ok) throw new Error(`The licences answered ${answer.status}`);
  return answer.text();
}

async function take({ edition, locale }: TakeAllProps, say: (said: string) => void): Promise<void> {
  const [{ makeEverything }, { save }, licences] = await Promise.all([
    import('./everything.ts'),
    import('../taken.ts'),
    readLicences(),
  ]);
  const wanted = { edition, origin: addressFor(''), made: build.day, licences };
  const bytes = await makeEverything(wanted, (done, of) => say(sayMaking[locale](done, of)));
  const name = `hk-it-atlas.${edition.id}.zip`;
  save({ name, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }) });
  say(sayDone[locale](name, Math.round(bytes.length / 1024)));
}

/** Saves everything the atlas says as one file, telling how large it is and how far it has come. */
export function TakeAll({ edition, locale }: TakeAllProps) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const handle = async () => {
    if (isBusy) return;
    setBusy(true);
    setSaid(messages.loading[locale]);
    await take({ edition, locale }, setSaid).catch(() => setSaid(EVERYTHING.failed[locale]));
    setBusy(false);
  };
  return (
    <p data-everything>
      <button type="button" className={css['action']} aria-disabled={isBusy} onClick={() => void handle()}>
        {EVERYTHING.take[locale]}
      </button>
      <span data-digits="estimate">{saySize[locale](ABOUT_KB)}</span>
      {EVERYTHING.more[locale]}{' '}
      <span role="status" data-digits="name">
        {said}
      </span>
    </p>
  );
}
