import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUM_LENGTH, type Build, type BuildFile } from '#src/worker/build.ts';
import { CLIENT_ROUTES } from '../server/headers.ts';
import { BUILD_MARK } from './page-html.ts';

/** The service worker itself; hidden files are never served, and the one-file edition is a build of its own. */
const LEFT_OUT = /^sw\.js$|(?:^|\/)\.|^portable\/|\.htaccess$|^_headers$|^_redirects$/;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

/** Every file of the build that a reader may be served, by its path below the folder. */
export const builtFiles = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !LEFT_OUT.test(name) && statSync(join(out, name)).isFile())
    .toSorted();

/** Pages are asked for by their clean addresses, as some hosts send `/en/funding.html` elsewhere. */
export const addressOf = (name: string) => `/${name.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`;

function buildFile(out: string, name: string): BuildFile {
  const bytes = readFileSync(join(out, name));
  return [addressOf(name), bytes.length, sha256(bytes).slice(0, SUM_LENGTH)];
}

/** A name that changes with every byte of every file. */
function nameBuild(out: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(out, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Names the finished build in its pages, and writes its service worker with the list of what it keeps. */
export function writeServiceWorker(out: string, code: string): Build {
  const names = builtFiles(out);
  const id = nameBuild(out, names);
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = join(out, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(BUILD_MARK, id));
  }
  const build: Build = { id, files: names.map((name) => buildFile(out, name)), clientRoutes: CLIENT_ROUTES };
  writeFileSync(join(out, 'sw.js'), `self.ATLAS_BUILD=${JSON.stringify(build)};\n${code}`);
  return build;
}
