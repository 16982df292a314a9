/** What the page itself notes while it loads. Runs in the page before its own scripts, so it may use nothing outside. */
export interface Noted {
  readonly fcp: number;
  readonly lcp: number;
  /** When the last exhibit had been drawn and a frame had passed. */
  readonly painted: number;
  /** When the page's own idle work began; Infinity where it has none. */
  readonly idle: number;
  readonly tbt: number;
  readonly nodes: number;
}

interface Notes {
  lcp: number;
  painted: number;
  idle: number;
  tasks: { start: number; duration: number }[];
}

type Watched = Window & { atlasNotes?: Notes };

/** Watches the load. `exhibits` are selectors, each of which must show a drawing with marks. */
export function watchLoad(exhibits: readonly string[]) {
  const notes: Notes = { lcp: NaN, painted: NaN, idle: Infinity, tasks: [] };
  (window as Watched).atlasNotes = notes;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (notes.lcp = startTime));
  watch('longtask', ({ startTime, duration }) => notes.tasks.push({ start: startTime, duration }));
  const ask = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (callback, options) =>
    ask((deadline) => {
      notes.idle = Math.min(notes.idle, performance.now());
      callback(deadline);
    }, options);
  const isDrawn = (selector: string) =>
    [...document.querySelectorAll(`${selector} svg`)].some(
      (svg) => svg.querySelector('[role="option"]') && svg.getBoundingClientRect().height > 50,
    );
  const look = () => {
    // Two frames: in the first the drawing is painted, in the second it has been.
    if (exhibits.every(isDrawn)) requestAnimationFrame(() => (notes.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Reads what was noted. A task blocks for what it takes beyond 50 ms, after the first paint. */
export function readNotes(): Noted {
  const { lcp, painted, idle, tasks } = (window as Watched).atlasNotes ?? {
    lcp: NaN,
    painted: NaN,
    idle: NaN,
    tasks: [],
  };
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const blocking = tasks.filter(({ start, duration }) => start + duration > fcp).map(({ duration }) => duration - 50);
  const tbt = blocking.reduce((sum, part) => sum + Math.max(0, part), 0);
  return { fcp, lcp, painted, idle, tbt, nodes: document.querySelectorAll('*').length };
}
