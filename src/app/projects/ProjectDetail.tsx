import { sayCents } from '#src/i18n/cents.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Project } from '#src/queries/project-list/project-list.ts';
import { isCounted, useProjectFiles } from '#src/state/project-files.ts';
import { SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface DetailProps {
  readonly project: Project | null;
  readonly locale: Locale;
}

/** All that the file says of one project, and where in the file it says so. */
export function ProjectDetail({ project, locale }: DetailProps) {
  const files = useProjectFiles((state) => state.files);
  if (!project) return <p className={css['detail']}>{WORDS.pick[locale]}</p>;
  const file = files.filter(isCounted)[project.file]?.file.name ?? '';
  const said: readonly (readonly [string, string])[] = [
    [WORDS.title[locale], project.title],
    [WORDS.reference[locale], project.reference],
    [WORDS.programme[locale], project.programme],
    [WORDS.applicant[locale], project.applicant],
    [WORDS.year[locale], String(project.year)],
    [WORDS.approved[locale], sayCents(project.approved, locale)],
    [WORDS.revised[locale], project.revised === null ? WORDS.notRevised[locale] : sayCents(project.revised, locale)],
    [WORDS.remarks[locale], project.remarks],
    [WORDS.files[locale], SAID[locale].place(file, digits(project.line))],
  ];
  return (
    <dl className={css['detail']} aria-live="polite" data-digits="name">
      {said
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
