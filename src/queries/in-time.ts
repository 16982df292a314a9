/** Where nothing has come for so long, a reader is told. */
const LIMIT = 8000;

/** Fails where what is fetched has not come in time; it may still come, and is there for the next try. */
export const inTime = <T>(fetched: Promise<T>): Promise<T> =>
  Promise.race([
    fetched,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('No answer from the server')), LIMIT)),
  ]);
