import { build } from 'virtual:build';
import type { Edition } from '#src/facts/edition.ts';
import { sayDay } from '#src/i18n/calendar.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import css from './about.module.css';

const WORDS = {
  edition: { en: 'Edition', tc: '版本', sc: '版本' },
  written: { en: 'Written between', tc: '撰寫時間（推斷）', sc: '撰写时间（推断）' },
  sections: { en: 'Sections', tc: '節數', sc: '节数' },
  statements: { en: 'Statements taken from it', tc: '所取陳述', sc: '所取陈述' },
  names: { en: 'Names found in it', tc: '所載名稱', sc: '所载名称' },
  checksum: { en: 'Checksum of the text (SHA-256)', tc: '文字校驗碼（SHA-256）', sc: '文字校验码（SHA-256）' },
  version: { en: 'Version of the atlas', tc: '圖集版本', sc: '图集版本' },
  built: { en: 'Built on', tc: '製作日期', sc: '制作日期' },
} as const satisfies Record<string, Localized>;

const SPAN: Localized<(from: string, to: string) => string> = {
  en: (from, to) => `${from} and ${to}, inferred`,
  tc: (from, to) => `${from}至${to}`,
  sc: (from, to) => `${from}至${to}`,
};

type Row = readonly [word: keyof typeof WORDS, text: string, digits: 'name' | 'date' | 'count'];

function Rows({ rows, locale }: { readonly rows: readonly Row[]; readonly locale: Locale }) {
  return (
    <dl className={css['edition']}>
      {rows.map(([word, text, kind]) => (
        <div key={word}>
          <dt data-digits="name">{WORDS[word][locale]}</dt>
          <dd data-digits={kind}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface AboutEditionProps {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Which document the atlas stands on, and how much of it. */
export function AboutSource({ edition, locale }: AboutEditionProps) {
  const { id, written, sections, facts, entities, document } = edition;
  const rows: readonly Row[] = [
    ['edition', id, 'name'],
    ['written', SPAN[locale](sayDay(written.from, locale), sayDay(written.to, locale)), 'date'],
    ['sections', digits(sections.length), 'count'],
    ['statements', digits(facts.length), 'count'],
    ['names', digits(entities.length), 'count'],
    ['checksum', document.sha256 ?? '–', 'name'],
  ];
  return <Rows rows={rows} locale={locale} />;
}

/** Which atlas this is. */
export function AboutBuild({ edition, locale }: AboutEditionProps) {
  const rows: readonly Row[] = [
    ['version', build.version, 'name'],
    ['built', sayDay(build.day, locale), 'date'],
    ['edition', edition.id, 'name'],
  ];
  return <Rows rows={rows} locale={locale} />;
}
