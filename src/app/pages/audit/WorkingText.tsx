import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import type { Working } from '#src/queries/audit/check.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import css from './audit.module.css';

const HAN_RUN = /([\p{Script=Han}「」《》、，。；]+)/u;

/** Words of the document, in the characters of its own language. */
export const DocumentWords = ({ children }: { readonly children: string }) => (
  <q lang={HTML_LANG.tc} className={css['locator']} data-digits="locator">
    {children}
  </q>
);

/** Chinese in an English working is a name out of the document. */
function PlainPart({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  if (locale !== 'en') return text;
  return text.split(HAN_RUN).map((run, at) => {
    const key = `${at}`;
    if (at % 2 === 0) return run;
    return (
      <span key={key} lang={HTML_LANG.tc}>
        {run}
      </span>
    );
  });
}

function Part({ part, locale }: { readonly part: Working[number]; readonly locale: Locale }) {
  if (typeof part === 'string') return <PlainPart text={part} locale={locale} />;
  return 'quote' in part ? <DocumentWords>{part.quote}</DocumentWords> : <FigureText figure={part} locale={locale} />;
}

/** A working: its figures open their cards, and its other numbers are the audit’s own. */
export function WorkingText({ working, locale }: { readonly working: Working; readonly locale: Locale }) {
  return (
    <span className={css['working']} data-digits="formula">
      {working.map((part, at) => {
        const key = `${at}`;
        return <Part key={key} part={part} locale={locale} />;
      })}
    </span>
  );
}
