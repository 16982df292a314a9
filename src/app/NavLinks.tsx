import type { Address } from '#src/state/address.ts';
import { writePath } from '#src/state/routes.ts';
import { CHAPTER_NAMES, CHAPTERS, type Chapter } from '#src/view/chapters.ts';

const isHere = ({ route }: Address, chapter: Chapter) =>
  route.page === chapter || (route.page === 'topic' && chapter === 'topics');

/** The pages, About excepted: it stands in the footer. */
export function NavLinks({ address }: { readonly address: Address }) {
  return (
    <ul>
      {CHAPTERS.filter((chapter) => chapter !== 'about').map((chapter) => (
        <li key={chapter}>
          <a
            href={writePath(address.lang, { page: chapter })}
            aria-current={isHere(address, chapter) ? 'page' : undefined}
          >
            {CHAPTER_NAMES[chapter][address.lang]}
          </a>
        </li>
      ))}
    </ul>
  );
}
