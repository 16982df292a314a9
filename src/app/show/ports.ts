import type { Port } from '#src/decks/show-link.ts';

type Receive = (candidate: unknown) => void;

const CHANNEL = 'hk-it-atlas-show';
/** What a window that was opened asks its opener for. */
const ASK = 'hk-it-atlas-show: a port, please';

const isFile = () => location.protocol === 'file:';

/** Pages from a disk have no origin that could be named; who may speak is decided by the window then. */
const isOwnOrigin = (origin: string) => origin === location.origin || (isFile() && /^(?:null|file:\/\/)$/.test(origin));
const ownOrigin = () => (isFile() ? '*' : location.origin);

/** Reaches every window of this browser with the atlas; null where the browser keeps pages apart. */
function channelPort(): Port | null {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    return {
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target; it is of this origin.
      post: (text) => channel.postMessage(text),
      listen: (receive) => channel.addEventListener('message', ({ data }) => receive(data)),
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}

/** The window that opened this one, while it is there. */
function opener(): Window | null {
  const other = window.opener as Window | null;
  return other && !other.closed ? other : null;
}

/** Whether the sender of an event is a window that this one has opened; it still is after a reload of either. */
function isOpenedHere(source: MessageEventSource | null): source is Window {
  try {
    return source !== null && 'opener' in source && source.opener === window;
  } catch {
    return false;
  }
}

/** A wire between a window and those it opens, for pages that have no channel in common, such as files of a disk. */
function openedPort(): Port & { readonly ask: () => void } {
  const wires = new Map<Window, MessagePort>();
  let receive: Receive = () => undefined;
  const connect = (to: Window, wire: MessagePort) => {
    wires.get(to)?.close();
    wires.set(to, wire);
    wire.addEventListener('message', ({ data }) => receive(data));
    wire.start();
  };
  const handleMessage = ({ data, origin, source, ports: [wire] }: MessageEvent<unknown>) => {
    if (data !== ASK || !isOwnOrigin(origin)) return;
    const other = opener();
    if (wire && other && source === other) connect(other, wire);
    if (wire || !isOpenedHere(source)) return;
    const { port1, port2 } = new MessageChannel();
    connect(source, port1);
    source.postMessage(ASK, { targetOrigin: ownOrigin(), transfer: [port2] });
  };
  window.addEventListener('message', handleMessage);
  return {
    ask: () => opener()?.postMessage(ASK, ownOrigin()),
    post: (text) => {
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- Who holds the other end was checked.
      for (const wire of wires.values()) wire.postMessage(text);
    },
    listen: (given) => {
      receive = given;
    },
    close: () => {
      window.removeEventListener('message', handleMessage);
      for (const wire of wires.values()) wire.close();
      wires.clear();
    },
  };
}

/** Both ways at once: what comes twice has the same number and is heard once. `ask` renews the wire to the opener. */
export function windowPort(): Port & { readonly ask: () => void } {
  const opened = openedPort();
  const all = [channelPort(), opened].filter((port) => port !== null);
  opened.ask();
  return {
    ask: opened.ask,
    post: (text) => {
      for (const port of all) port.post(text);
    },
    listen: (receive) => {
      for (const port of all) port.listen(receive);
    },
    close: () => {
      for (const port of all) port.close();
    },
  };
}
