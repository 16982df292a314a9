let tries = 0;

/** A style sheet that failed is asked for anew, as the bundler's loader takes one that it has asked for as there. */
async function fetchStyle(href: string) {
  document.querySelector(`link[rel=stylesheet][href^="${href}"]`)?.remove();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${href}?again=${tries}`;
  await new Promise((done, fail) => {
    link.addEventListener('load', done);
    link.addEventListener('error', () => fail(new Error(`Unable to preload CSS for ${href}`)));
    document.head.append(link);
  });
}

/**
 * Fetches a module once more after `error`. Engines may remember that an address failed, so the one that the error
 * names is asked for with a query.
 */
export async function fetchAgain<M>(load: () => Promise<M>, error: unknown): Promise<M> {
  tries += 1;
  const text = error instanceof Error ? error.message : '';
  const [style] = /\/assets\/[\w.-]+\.css/.exec(text) ?? [];
  if (style !== undefined) await fetchStyle(style);
  const [module] = /https?:\/\/[^\s?]+\.js/.exec(text) ?? [];
  if (module === undefined) return load();
  return load().catch(() => import(/* @vite-ignore */ `${module}?again=${tries}`) as Promise<M>);
}
