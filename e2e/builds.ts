import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFiles, writeServiceWorker } from '../scripts/build/precache.ts';
import { bundleScript } from '../scripts/build/script.ts';
import { DIST } from './atlas-server.ts';

/** `GlBase-C3xQ_1aZ.js`: what carries its checksum in its name. Faces are the same in every build. */
const HASHED = /^(.+)-([\w-]{8})\.(js|css|json)$/;

/** The name that a build of that tag gives to an asset. */
const tagged = (name: string, tag: string) => name.replace(HASHED, `$1-${tag.padEnd(8, '0')}.$3`);

/** Two assets of one name would become one: they keep the end of their checksum. */
function renamed(names: readonly string[], tag: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const [, , hash = ''] = HASHED.exec(name) ?? [];
      const short = tagged(name, tag);
      const whole = taken.has(short) ? tagged(name, `${tag}${hash.slice(0, 6)}`) : short;
      taken.add(whole);
      return [name, whole];
    }),
  );
}

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text of an asset in the other build: itself another one, and naming the others by their new names. */
function rewritten(name: string, text: string, tag: string): string {
  if (name.endsWith('.js')) return `(globalThis.ATLAS_PARTS??=[]).push(${JSON.stringify(tag)});\n${text}`;
  if (name.endsWith('.json') && text.startsWith('{')) return `{"":"${tag}",${text.slice(1)}`;
  return name.endsWith('.css') ? `/*${tag}*/${text}` : text;
}

/** Builds made of the one that is tested: every page, script, style and datum is another one, but it works as that. */
export class Builds {
  readonly #folder = mkdtempSync(join(tmpdir(), 'atlas-builds-'));
  readonly #assets = readdirSync(join(DIST, 'assets'));

  /** Makes the build of a tag of two letters, and gives its folder. */
  make(tag: string): string {
    const out = join(this.#folder, tag);
    if (existsSync(out)) return out;
    const names = renamed(
      this.#assets.filter((name) => HASHED.test(name)),
      tag,
    );
    const texts = new Map([...names.keys()].map((name) => [name, readFileSync(join(DIST, 'assets', name), 'utf8')]));
    // By their old names and sums, longest first, so that none is taken for the end of another.
    const others = new Map(names);
    for (const [name, text] of texts)
      if (name.endsWith('.json')) others.set(integrityOf(text), integrityOf(rewritten(name, text, tag)));
    const olds = [...others.keys()].toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(olds.map((old) => old.replace(/[.+/-]/g, '\\$&')).join('|'), 'g');
    const retold = (text: string) => text.replace(pattern, (old) => others.get(old) ?? old);
    for (const name of builtFiles(DIST)) this.#write(out, name, { tag, names, retold });
    const [, ...code] = readFileSync(join(DIST, 'sw.js'), 'utf8').split('\n');
    writeServiceWorker(out, code.join('\n'));
    return out;
  }

  #write(
    out: string,
    path: string,
    { tag, names, retold }: { tag: string; names: ReadonlyMap<string, string>; retold: (text: string) => string },
  ) {
    const name = path.replace('assets/', '');
    const target = join(out, names.has(name) ? `assets/${names.get(name)}` : path);
    mkdirSync(dirname(target), { recursive: true });
    if (!names.has(name) && !path.endsWith('.html')) return copyFileSync(join(DIST, path), target);
    const text = readFileSync(join(DIST, path), 'utf8');
    const isData = name.endsWith('.json');
    const made = isData ? rewritten(name, text, tag) : rewritten(name, retold(text), tag);
    return writeFileSync(target, made.replace(/data-build="\w+"/, 'data-build="@build@"'));
  }

  /** The build of a tag, with the worker that takes everything away in the place of its own. */
  async makeKilled(tag: string): Promise<string> {
    const out = join(this.#folder, `${tag}-off`);
    cpSync(this.make(tag), out, { recursive: true });
    writeFileSync(join(out, 'sw.js'), await bundleScript('src/worker/kill.ts'));
    return out;
  }

  remove() {
    rmSync(this.#folder, { recursive: true });
  }
}
