import { useId, useState, type KeyboardEvent } from 'react';
import { LONGEST_QUERY } from '#src/queries/search-index.ts';
import { movedBy } from '../search/groups.ts';
import { SEARCH_WORDS } from '../search/words.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { answersTo, type Answer } from './answers.ts';
import { Panel } from './Panel.tsx';
import type { Talk } from './talk.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

interface FindFigureProps {
  readonly talk: Talk;
  readonly onClose: () => void;
}

/** What is asked, what that finds, and which of it is chosen. */
function useAnswers({ edition }: Talk) {
  const [{ question, chosen }, setAsked] = useState({ question: '', chosen: 0 });
  const answers = answersTo(question, edition);
  return {
    question,
    answers,
    chosen: Math.min(chosen, answers.length - 1),
    ask: (text: string) => setAsked({ question: text.slice(0, LONGEST_QUERY), chosen: 0 }),
    choose: (at: number) => setAsked({ question, chosen: at }),
  };
}

interface AnswersProps {
  readonly id: string;
  readonly talk: Talk;
  readonly answers: readonly Answer[];
  readonly chosen: number;
  readonly onPush: (answer: Answer) => void;
}

function Answers({ id, talk, answers, chosen, onPush }: AnswersProps) {
  const { edition, locale } = talk;
  return (
    <div id={id} role="listbox" aria-label={SEARCH_WORDS.results[locale]} className={css['answers']}>
      {answers.map((answer, at) => (
        // The keys are those of the field above.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={answer.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          onClick={() => onPush(answer)}
        >
          <AnswerLine answer={answer} edition={edition} locale={locale} />
        </div>
      ))}
    </div>
  );
}

/** The browser completes and corrects nothing: names are no words of a dictionary. */
const FIELD = {
  autoComplete: 'off',
  spellCheck: false,
  maxLength: LONGEST_QUERY,
  'aria-autocomplete': 'list',
  'data-first': '',
} as const;

/** Question and answer: finds any figure, shows it to the speaker alone, and pushes it to the room on Enter. */
export function FindFigure({ talk, onClose }: FindFigureProps) {
  const { locale, order } = talk;
  const id = useId();
  const { question, answers, chosen, ask, choose } = useAnswers(talk);
  const handlePush = (answer: Answer | undefined) => {
    if (!answer) return;
    order({ kind: 'push', figure: answer.id });
    onClose();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedBy(event.key, chosen, answers.length);
    if (event.key === 'Enter') handlePush(answers[chosen]);
    else if (next === null) return;
    else choose(next);
    event.preventDefault();
  };
  return (
    <Panel title={WORDS.find[locale]} locale={locale} onClose={onClose}>
      <input
        {...FIELD}
        type="text"
        role="combobox"
        className={css['field']}
        aria-label={SEARCH_WORDS.what[locale]}
        placeholder={SEARCH_WORDS.what[locale]}
        aria-expanded={answers.length > 0}
        aria-controls={id}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        value={question}
        onChange={({ target }) => ask(target.value)}
        onKeyDown={handleKeyDown}
      />
      <p className={css['hint']} role="status">
        {(question.trim() !== '' && answers.length === 0 ? WORDS.nothing : WORDS.seeing)[locale]}
      </p>
      <Answers id={id} talk={talk} answers={answers} chosen={chosen} onPush={handlePush} />
    </Panel>
  );
}
