import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { useProjectFiles } from '#src/state/project-files.ts';
import css from '../article.module.css';
import { PageNav } from '../PageNav.tsx';
import { FilesPart } from '../projects/FilesPart.tsx';
import { ListPart } from '../projects/ListPart.tsx';
import { NamesPart } from '../projects/NamesPart.tsx';
import { openLists } from '../projects/open-lists.ts';
import { useDroppedFiles } from '../use-dropped-files.ts';
import { WORDS } from '../projects/words.ts';
import own from '../projects/projects.module.css';

export const exhibits: readonly Exhibit[] = [];

const open = (files: readonly File[]) => void openLists(files);

/** Lists of approved projects that a reader opens: checked, counted and drawn, apart from the document. */
export function Page() {
  const { lang } = useAddress().address;
  const summary = useProjectFiles((state) => state.summary);
  useDroppedFiles(open);
  const parts = [
    { id: 'files', heading: WORDS.files[lang] },
    { id: 'list', heading: WORDS.list[lang] },
    { id: 'rows', heading: WORDS.rows[lang] },
    { id: 'programmes', heading: WORDS.programmes[lang] },
  ];
  return (
    <div className={`${css['article']} ${own['page']}`}>
      <p className={own['badge']}>{WORDS.badge[lang]}</p>
      <h1>{messages.projectList[lang]}</h1>
      <p className={css['lede']}>{WORDS.lede[lang]}</p>
      <p className={own['notShipped']} data-digits="name">
        {WORDS.notShipped[lang]}
      </p>
      <div className={css['body']}>
        <PageNav locale={lang} parts={summary ? parts : parts.slice(0, 1)} />
        <div className={css['broad']}>
          <FilesPart locale={lang} />
          {summary && <ListPart summary={summary} locale={lang} />}
          {summary && <NamesPart summary={summary} locale={lang} />}
        </div>
      </div>
    </div>
  );
}
