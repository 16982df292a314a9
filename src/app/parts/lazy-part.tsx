import { lazy, type ComponentType } from 'react';
import { inTime } from '#src/queries/in-time.ts';
import { fetchAgain } from './fetch-again.ts';

/** What makes the parts that could not be fetched ask anew when they are next drawn. */
const failed = new Set<() => void>();

/** Lets every part that could not be fetched be fetched anew. */
export function forgetFailures() {
  for (const forget of failed) forget();
  failed.clear();
}

/**
 * A component that is fetched when it is first drawn. Unlike one of `lazy` alone it may be drawn again after a failure:
 * `forgetFailures` makes it ask anew. `pick` finds it in its module.
 */
export function lazyPart<M, P extends object>(
  load: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
): ComponentType<P> {
  let last: unknown = null;
  const make = () =>
    lazy(async () => {
      try {
        return { default: pick(await inTime(last === null ? load() : fetchAgain(load, last))) };
      } catch (error) {
        last = error;
        failed.add(() => {
          parts.now = make();
        });
        throw error;
      }
    });
  const parts = { now: make() };
  return function Part(props: P) {
    const { now: Now } = parts;
    return <Now {...props} />;
  };
}
