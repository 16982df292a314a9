import { AnswerLine } from './AnswerLine.tsx';
import { answersOn } from './answers.ts';
import { Panel } from './Panel.tsx';
import { slideNow, type Talk } from './talk.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

interface NumbersPanelProps {
  readonly talk: Talk;
  readonly onClose: () => void;
}

/** Where each number of the slide comes from, for the speaker; each can be shown to the room. */
export function NumbersPanel({ talk, onClose }: NumbersPanelProps) {
  const { edition, locale, order } = talk;
  const slide = slideNow(talk);
  const answers = slide ? answersOn(slide, edition, locale) : [];
  const handlePush = (figure: string) => {
    order({ kind: 'push', figure });
    onClose();
  };
  return (
    <Panel title={WORDS.numbers[locale]} locale={locale} onClose={onClose}>
      {answers.length === 0 && <p className={css['hint']}>{WORDS.noNumbers[locale]}</p>}
      <ul className={css['answers']}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <AnswerLine answer={answer} edition={edition} locale={locale} />
            <button type="button" onClick={() => handlePush(answer.id)}>
              {WORDS.push[locale]}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
