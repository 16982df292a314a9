import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import tax from '../tax.module.css';
import { FIELD_WORDS, POSTS_WORDS, sayPostsFault, type FieldName, type PostsFault } from './posts-words.ts';
import { FIELDS, type usePosts } from './use-posts.ts';
import css from './talent.module.css';

interface PostsFieldsProps {
  readonly posts: ReturnType<typeof usePosts>;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** A sum that is too large is the fault of every field that is in it. */
const isAtFault = (field: FieldName, fault: PostsFault | null) =>
  fault !== null && (fault.field === null ? field !== 'months' : fault.field === field);

/** Posts by degree and months as text; what was typed before the page came to life is read then. */
export function PostsFields({ posts: { texts, fault, typeIn }, edition, locale }: PostsFieldsProps) {
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const readServed = useEffectEvent(() => {
    const inputs = [...(ref.current?.querySelectorAll('input') ?? [])];
    const changed = inputs.filter(({ value, defaultValue }) => value !== defaultValue);
    if (changed.length > 0) typeIn(Object.fromEntries(changed.map(({ name, value }) => [name, value])));
  });
  useEffect(() => readServed(), []);
  return (
    <>
      <div ref={ref} className={css['fields']} role="group" aria-label={POSTS_WORDS.posts[locale]}>
        {FIELDS.map((field) => (
          <div key={field}>
            <label htmlFor={`${id}-${field}`}>{FIELD_WORDS[field][locale]}</label>
            <div className={tax['amount']}>
              <input
                id={`${id}-${field}`}
                name={field}
                inputMode="numeric"
                autoComplete="off"
                maxLength={12}
                value={texts?.[field] ?? ''}
                aria-invalid={isAtFault(field, fault)}
                aria-describedby={`${id}-fault`}
                onChange={({ target }) => typeIn({ [field]: target.value })}
              />
            </div>
          </div>
        ))}
      </div>
      <p id={`${id}-fault`} className={`${tax['fault']} ${css['fault']}`} role="status" data-digits="notice">
        {fault && <SentenceText text={sayPostsFault(fault, edition, locale)} locale={locale} />}
      </p>
    </>
  );
}
