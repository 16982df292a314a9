import { build } from 'virtual:build';
import { useRef, useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { TAKING } from '../../take/words.ts';
import css from './about.module.css';

const WORDS = {
  copy: { en: 'Copy this report', tc: '複製報告', sc: '复制报告' },
  label: { en: 'Report to fill in', tc: '待填報告', sc: '待填报告' },
} as const satisfies Record<string, Localized>;

interface AboutThis {
  readonly edition: string;
  readonly version: string;
  readonly day: string;
}

/** A report with what the atlas knows filled in; for a person, so in the reader's language. */
const REPORT: Localized<(atlas: AboutThis) => string> = {
  en: ({ edition, version, day }) =>
    [
      'Error in the Hong Kong I&T Atlas',
      `Edition ${edition}, atlas ${version} of ${day}`,
      'Figure (in the address after f=): ',
      'Section and sentence: ',
      'The atlas shows: ',
      'The document says: ',
      'Address of the page: ',
    ].join('\n'),
  tc: ({ edition, version, day }) =>
    [
      '香港創科圖集的錯誤',
      `版本${edition}，圖集${version}（${day}）`,
      '數字（網址中f=之後）：',
      '節與句：',
      '圖集所示：',
      '文件所載：',
      '頁面網址：',
    ].join('\n'),
  sc: ({ edition, version, day }) =>
    [
      '香港科创图集的错误',
      `版本${edition}，图集${version}（${day}）`,
      '数字（网址中f=之后）：',
      '节与句：',
      '图集所示：',
      '文件所载：',
      '页面网址：',
    ].join('\n'),
};

/** The report in full, and a button that copies it; where copying is barred it stands selected. */
export function AboutReport({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(text.current?.value ?? '');
      setSaid('copied');
    } catch {
      text.current?.select();
      setSaid('copyByHand');
    }
  };
  return (
    <div className={css['report']}>
      <textarea
        ref={text}
        key={locale}
        rows={8}
        aria-label={WORDS.label[locale]}
        data-digits="name"
        defaultValue={REPORT[locale]({ edition: edition.id, ...build })}
      />
      <button type="button" onClick={() => void handleCopy()}>
        {WORDS.copy[locale]}
      </button>
      <p role="status">{said && TAKING[said][locale]}</p>
    </div>
  );
}
