import { useEffect, useRef, useState } from 'react';
import type { ListAnswer, ListSummary, Question } from '#src/queries/project-list/list-desk.ts';
import { clerk } from './desk.ts';

export interface Answered {
  readonly question: Question;
  readonly answer: ListAnswer;
  /** Another number for each answer: rows of an older one are no longer told. */
  readonly version: number;
}

/** A question, and the list that it is put to. */
interface Put {
  readonly question: Question;
  readonly summary: ListSummary;
}

let versions = 0;

/** Asks the desk, one question at a time: what is asked while it works replaces what was waiting. */
export function useAnswer(question: Question, summary: ListSummary): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const pending = useRef<Put | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    pending.current = { question, summary };
    const work = async (): Promise<void> => {
      const next = pending.current?.question;
      pending.current = null;
      isBusy.current = next !== undefined;
      if (!next) return;
      const answer = await clerk.ask(next);
      versions += 1;
      setAnswered({ question: next, answer, version: versions });
      await work();
    };
    if (!isBusy.current) void work();
  }, [question, summary]);
  return answered;
}
