import { lazy, type ComponentType } from 'react';
import { inTime } from '#src/queries/in-time.ts';

/** A part of the frame that is fetched when it is wanted. Where it does not come the frame stays, and the boot script tells. */
export const framePart = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(() =>
    inTime(load()).then(
      (part) => ({ default: part }),
      (error: unknown) => {
        reportError(error);
        return { default: () => null };
      },
    ),
  );
