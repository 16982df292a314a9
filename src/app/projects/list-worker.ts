import { ListDesk } from '#src/queries/project-list/list-desk.ts';
import { answerCall, type Call, type Reply } from './desk-calls.ts';

/** Bytes read at a time: some milliseconds of work, so that a cancel is heard at once. */
const STEP = 1 << 20;

const desk = new ListDesk({ step: STEP, pause: () => Promise.resolve() });
/** A worker's own `postMessage` takes no origin. */
const reply = (message: Reply) => (postMessage as (message: Reply) => void)(message);

addEventListener('message', ({ data }: MessageEvent<Call>) => void answerCall(desk, data, reply));
