import type { Locale } from '#src/i18n/locales.ts';
import { saySaved, TAKING } from './words.ts';

/** What became of something a reader took away, in words. */
export interface Taken {
  readonly said: string;
  /** What to copy by hand where the clipboard is closed. */
  readonly byHand?: string;
}

/** A file a reader asked for. */
export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

const copied = (locale: Locale): Taken => ({ said: TAKING.copied[locale] });

/** Copies words. */
export async function copyText(text: string, locale: Locale): Promise<Taken> {
  try {
    await navigator.clipboard.writeText(text);
    return copied(locale);
  } catch {
    return { said: TAKING.copyByHand[locale], byHand: text };
  }
}

/** Copies the same as text and as a table, or as text alone where a browser takes no more. */
export async function copyBoth({ text, html }: { text: string; html: string }, locale: Locale): Promise<Taken> {
  const flavour = (content: string, type: string) => new Blob([content], { type });
  try {
    const flavours = { 'text/plain': flavour(text, 'text/plain'), 'text/html': flavour(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return copied(locale);
  } catch {
    return copyText(text, locale);
  }
}

/** Saves a file under a name. */
export function save({ content, name }: TakenFile) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves a file and says under which name. */
export function saveFile(file: TakenFile, locale: Locale): Taken {
  save(file);
  return { said: saySaved[locale](file.name) };
}

/** Copies a picture; saves it where copying is barred. */
export async function copyPng(file: TakenFile, locale: Locale): Promise<Taken> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': file.content })]);
    return copied(locale);
  } catch {
    save(file);
    return { said: TAKING.pictureSaved[locale] };
  }
}
