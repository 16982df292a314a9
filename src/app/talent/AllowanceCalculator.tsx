import rthAllowances from '#src/exhibits/rth-allowances.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { workPosts, type PostsLine, type PostsWorking } from '#src/queries/research-posts.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import tax from '../tax.module.css';
import { useExhibit } from '../use-exhibit.ts';
import { PostsFields } from './PostsFields.tsx';
import { FIELD_WORDS, limitsNote, POSTS_WORDS } from './posts-words.ts';
import { usePosts } from './use-posts.ts';
import css from './talent.module.css';

interface LineProps {
  readonly name: string;
  readonly line: PostsLine;
  readonly months: Figure;
  readonly locale: Locale;
}

/** Posts × rate × months, and what that comes to. */
function LineRow({ name, line: { posts, rate, amount }, months, locale }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={css['formula']}>
          <FigureText figure={posts} locale={locale} /> × <FigureText figure={rate} locale={locale} /> ×{' '}
          <FigureText figure={months} locale={locale} />
        </span>
      </th>
      <td>
        <FigureText figure={amount} locale={locale} inFull />
      </td>
    </tr>
  );
}

interface StepsProps {
  readonly working: PostsWorking;
  readonly locale: Locale;
}

/** Degree by degree, the living allowance by itself, and both together; every number opens its card. */
function Steps({ working: { months, lines, allowances, living, total }, locale }: StepsProps) {
  return (
    <table className={css['steps']}>
      <caption className="visually-hidden">{POSTS_WORDS.steps[locale]}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{POSTS_WORDS.part[locale]}</th>
          <th scope="col">{POSTS_WORDS.amount[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LineRow key={line.degree} name={FIELD_WORDS[line.degree][locale]} {...{ line, months, locale }} />
        ))}
        <tr className={css['sum']}>
          <th scope="row">{POSTS_WORDS.allowances[locale]}</th>
          <td>
            <FigureText figure={allowances} locale={locale} inFull />
          </td>
        </tr>
        <LineRow name={POSTS_WORDS.living[locale]} line={living} months={months} locale={locale} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {POSTS_WORDS.total[locale]} <span className={tax['own']}>{POSTS_WORDS.derived[locale]}</span>{' '}
            <span className={css['planned']}>{POSTS_WORDS.planned[locale]}</span>
          </th>
          <td>
            <output className={tax['total']}>
              <FigureText figure={total} locale={locale} inFull />
            </output>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Works out what the reader's own posts and months come to; they stand in the address. */
export function AllowanceCalculator() {
  const { composed, edition, locale, measure, setMeasure } = useExhibit(rthAllowances);
  const posts = usePosts(measure, setMeasure);
  if ('missing' in composed) return null;
  const working = posts.choice && workPosts(edition, posts.choice);
  if (!working) return null;
  return (
    <form
      id="calculator"
      className={`${tax['calculator']} ${css['form']}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{POSTS_WORDS.heading[locale]}</h2>
      <p className={css['about']}>{POSTS_WORDS.about[locale]}</p>
      <PostsFields posts={posts} edition={edition} locale={locale} />
      <Steps working={working} locale={locale} />
      <p className={tax['advice']}>
        <SentenceText text={limitsNote[locale](edition)} locale={locale} />
      </p>
    </form>
  );
}
