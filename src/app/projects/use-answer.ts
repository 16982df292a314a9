import { useEffect, useRef, useState } from 'react';
import type { ListAnswer, ListSummary, Question } from '#src/queries/project-list/list-desk.ts';
import { clerk } from './desk.ts';

export interface Answered {
  readonly question: Question;
  readonly answer: ListAnswer;
  /** Another number for each answer: rows of an older one are no longer told. */
  readonly version: number;
}

let versions = 0;

/** Asks the desk, one question at a time: what is asked while it works replaces what was waiting. */
export function useAnswer(question: Question, summary: ListSummary): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const pending = useRef<Question | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    pending.current = question;
    const work = async () => {
      isBusy.current = true;
      while (pending.current) {
        const next: Question = pending.current;
        pending.current = null;
        const answer = await clerk.ask(next);
        versions += 1;
        setAnswered({ question: next, answer, version: versions });
      }
      isBusy.current = false;
    };
    if (!isBusy.current) void work();
  }, [question, summary]);
  return answered;
}
