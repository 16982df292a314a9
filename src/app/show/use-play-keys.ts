import type { Command, Steps } from '#src/decks/show.ts';
import { askedBy, type Asked } from './play-keys.ts';
import { useShowKeys } from './use-show-keys.ts';

type Other = Exclude<Asked['kind'], 'order' | 'digits'>;

interface PlayKeysOptions {
  readonly steps: Steps;
  readonly order: (command: Command) => void;
  readonly onAsked: Readonly<Record<Other, () => void>>;
}

/** Listens for the keys of the room's window; gives the digits that wait for Enter. */
export const usePlayKeys = ({ steps, order, onAsked }: PlayKeysOptions): string =>
  useShowKeys({
    read: (press) => askedBy(press, steps),
    onAsked: (asked) => (asked.kind === 'order' ? order(asked.command) : onAsked[asked.kind]()),
  });
