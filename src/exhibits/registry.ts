import type { Exhibit } from './define.ts';

const modules = import.meta.glob<Exhibit>(['./*.ts', '!./define.ts', '!./registry.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every exhibit in this folder. Adding a file adds the exhibit; there is no list to keep. */
export const exhibits: readonly Exhibit[] = Object.values(modules);
