import { build } from 'virtual:build';
import type { Progress } from '#src/queries/project-list/read-file.ts';
import { answerCall, type Call, type DeskAnswers, type Reply } from './desk-calls.ts';

/** Bytes read at a time where there is no worker: a few milliseconds, so that the page goes on. */
const STEP_ON_PAGE = 1 << 17;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

type Send = (call: Call) => void;
type Wanted<K extends keyof DeskAnswers> = Extract<Call, { ask: K }> extends infer C ? Omit<C, 'call'> : never;

/** Ends this turn of the page, so that it can draw and be clicked. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

async function sendWithinPage(hear: (reply: Reply) => void): Promise<Send> {
  const { ListDesk } = await import('#src/queries/project-list/list-desk.ts');
  const desk = new ListDesk({ step: STEP_ON_PAGE, pause: nextTurn });
  return (call) => void answerCall(desk, call, hear);
}

/** A worker that has said nothing and failed was never there: a page from a disk, a policy, an old browser. */
function sendToWorker(hear: (reply: Reply) => void): Promise<Send> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window.
    const post: Send = (call) => worker.postMessage(call);
    worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      // Its first word is the answer to the call with which it was tried.
      if (data.call < 0) resolve(post);
      else hear(data);
    });
    post({ call: -1, ask: 'close', file: '' });
  });
}

/** The one who knows the list: in a worker, or in steps within the page where there is none. */
class Clerk {
  readonly #waiting = new Map<number, Waiting>();
  #send: Promise<Send> | null = null;
  #calls = 0;
  /** Where the rows are read. */
  place: 'worker' | 'page' = 'worker';

  readonly #hear = (reply: Reply) => {
    const waiting = this.#waiting.get(reply.call);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.call);
    if ('failed' in reply) waiting.reject(new Error(reply.failed));
    else waiting.resolve(reply.answer as never);
  };

  async #start(): Promise<Send> {
    try {
      // The portable file has no file for one.
      if (!build.portable) return await sendToWorker(this.#hear);
    } catch {
      // The page itself takes its place.
    }
    this.place = 'page';
    return sendWithinPage(this.#hear);
  }

  async #ask<K extends keyof DeskAnswers>(
    wanted: Wanted<K>,
    onProgress?: (progress: Progress) => void,
  ): Promise<DeskAnswers[K]> {
    this.#send ??= this.#start();
    const send = await this.#send;
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject, onProgress });
      send({ ...wanted, call } as unknown as Call);
    });
  }

  open = (opened: Extract<Call, { ask: 'open' }>['opened'], onProgress: (progress: Progress) => void) =>
    this.#ask<'open'>({ ask: 'open', opened }, onProgress);
  settle = (settlements: Extract<Call, { ask: 'settle' }>['settlements']) =>
    this.#ask<'settle'>({ ask: 'settle', settlements });
  ask = (question: Extract<Call, { ask: 'ask' }>['question']) => this.#ask<'ask'>({ ask: 'ask', question });
  rows = (from: number, to: number) => this.#ask<'rows'>({ ask: 'rows', from, to });
  cancel = (file: string) => this.#ask<'cancel'>({ ask: 'cancel', file });
  close = (file: string) => this.#ask<'close'>({ ask: 'close', file });
}

export const clerk = new Clerk();
