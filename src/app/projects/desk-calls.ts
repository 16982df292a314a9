import type {
  ListAnswer,
  ListDesk,
  ListSummary,
  OpenedFile,
  OpenResult,
  Question,
  Settlement,
} from '#src/queries/project-list/list-desk.ts';
import type { Project } from '#src/queries/project-list/project-list.ts';
import type { Progress } from '#src/queries/project-list/read-file.ts';

/** What the page asks of the desk: each is answered once, an opening also by its progress. */
export interface DeskAnswers {
  readonly open: OpenResult;
  readonly settle: ListSummary;
  readonly ask: ListAnswer;
  readonly rows: readonly Project[];
  readonly cancel: null;
  readonly close: null;
}

type Asked =
  | { readonly ask: 'open'; readonly opened: OpenedFile }
  | { readonly ask: 'settle'; readonly settlements: readonly Settlement[] }
  | { readonly ask: 'ask'; readonly question: Question }
  | { readonly ask: 'rows'; readonly from: number; readonly to: number }
  | { readonly ask: 'cancel'; readonly file: string }
  | { readonly ask: 'close'; readonly file: string };

export type Call = Asked & { readonly call: number };

export type Reply =
  | { readonly call: number; readonly progress: Progress }
  | { readonly call: number; readonly answer: DeskAnswers[keyof DeskAnswers] }
  | { readonly call: number; readonly failed: string };

async function answerOf(desk: ListDesk, call: Call, onProgress: (progress: Progress) => void) {
  switch (call.ask) {
    case 'open':
      return desk.open(call.opened, onProgress);
    case 'settle':
      return desk.settle(call.settlements);
    case 'ask':
      return desk.ask(call.question);
    case 'rows':
      return desk.rows(call.from, call.to);
    case 'cancel':
      desk.cancel(call.file);
      return null;
    case 'close':
      desk.close(call.file);
      return null;
  }
}

/** Answers one call; what goes wrong is an answer, too. */
export async function answerCall(desk: ListDesk, call: Call, reply: (reply: Reply) => void) {
  try {
    const answer = await answerOf(desk, call, (progress) => reply({ call: call.call, progress }));
    reply({ call: call.call, answer });
  } catch (error) {
    reply({ call: call.call, failed: String(error) });
  }
}
