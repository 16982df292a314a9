import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PORTABLE } from './plugins.ts';

/** Modules of the hosted build, and what the portable file has in their place. */
const STAND_INS: Readonly<Record<string, string>> = {
  'src/view/address-form.ts': 'src/view/address-in-hash.ts',
  'src/state/router.ts': 'src/state/hash-router.ts',
  'src/app/offline/start-offline.tsx': 'src/app/portable/no-offline.ts',
  'src/maps/moving-map.ts': 'src/maps/no-moving-map.ts',
};

/** Lets the portable build take other modules where a file on a disk has other ways. */
export function portablePlugin(): Plugin {
  return {
    name: 'portable',
    enforce: 'pre',
    apply: (_, { mode }) => mode === PORTABLE,
    async resolveId(source, importer, options) {
      if (!/\.tsx?$/.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const standIn = found && STAND_INS[relative('.', found.id).replaceAll('\\', '/')];
      return standIn ? resolve(standIn) : found;
    },
  };
}
