import { useState } from 'react';
import type { Command } from '#src/decks/show.ts';
import type { Action } from './KeyList.tsx';
import { nextRoom } from '../show/room-words.ts';
import type { SpeakerAct } from './presenter-keys.ts';
import type { Talk } from './talk.ts';
import { useSpeakerKeys } from './use-speaker-keys.ts';
import { useTimer, type TalkTimer } from './use-timer.ts';
import { NOTE_SIZES } from './Notes.tsx';

export type PanelName = 'all' | 'find' | 'numbers';

interface SpeakerOptions {
  readonly talk: Talk;
  readonly onExplore: () => void;
  readonly onSize: (change: (size: number) => number) => void;
}

export interface Speaker {
  readonly panel: PanelName | null;
  readonly close: () => void;
  /** Of a slide number that is being typed. */
  readonly digits: string;
  readonly timer: TalkTimer;
  readonly on: ReadonlySet<Action>;
  readonly act: (action: Action) => void;
  readonly step: (kind: 'back' | 'next') => void;
}

const sized = (by: number) => (size: number) => Math.max(0, Math.min(size + by, NOTE_SIZES.length - 1));

/** Orders of the speaker; the first step forward starts the timer. */
function useOrders({ order }: Talk, timer: TalkTimer) {
  return (command: Command) => {
    if (command.kind === 'next' && timer.elapsed === null) timer.start();
    order(command);
  };
}

/** All that the speaker does, by key or by button. */
export function useSpeaker({ talk, onExplore, onSize }: SpeakerOptions): Speaker {
  const { show, steps, deck } = talk;
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [isPointing, setIsPointing] = useState(false);
  const timer = useTimer(deck.id);
  const order = useOrders(talk, timer);
  const act = (action: Action) => {
    if (action === 'black') order({ kind: 'black' });
    else if (action === 'explore') onExplore();
    else if (action !== 'pointer') setPanel(action);
    else {
      if (isPointing) order({ kind: 'point', at: null });
      setIsPointing(!isPointing);
    }
  };
  const doAct = (what: SpeakerAct) => {
    if (what === 'timer') (timer.isRunning ? timer.pause : timer.start)();
    else if (what === 'larger' || what === 'smaller') onSize(sized(what === 'larger' ? 1 : -1));
    else act(what);
  };
  const digits = useSpeakerKeys(steps, (asked) => {
    if (asked.kind === 'act') doAct(asked.act);
    else if (asked.kind === 'order') order(asked.command);
    else if (asked.kind === 'overview') setPanel('all');
    else if (asked.kind === 'language') order({ kind: 'room', room: nextRoom(show.room) });
    else if (asked.kind === 'leave') order({ kind: 'restore' });
  });
  const on = new Set<Action>([
    ...(show.isBlack ? (['black'] as const) : []),
    ...(isPointing ? (['pointer'] as const) : []),
  ]);
  return { panel, close: () => setPanel(null), digits, timer, on, act, step: (kind) => order({ kind }) };
}
