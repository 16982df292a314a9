import type { Exhibit } from '../define.ts';

const modules = import.meta.glob<Exhibit>(['./*.ts', '!./define.ts', '!./registry.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every exhibit of the layer outside the document. Adding a file adds the exhibit. */
export const outsideExhibits: readonly Exhibit[] = Object.values(modules);
