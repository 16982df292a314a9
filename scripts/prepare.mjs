// What `npm start` and `npm test` do before anything is installed: plain JavaScript, nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = [20, 19];
const SOURCES = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
/** Written first and last by a build; both must be younger than every source. */
const BUILT = ['dist/index.html', '.build/first-view.json'];

/** Why this Node will not do, or null. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `The atlas needs Node ${NEEDED.join('.')} or newer; this is ${version}. See https://nodejs.org`;
}

/** Runs npm as the one that called us, or the one on the path. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const settings = { stdio: ['ignore', 'inherit', 'inherit'], ...options };
  if (cli?.endsWith('.js')) return spawnSync(process.execPath, [cli, ...args], settings);
  return spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' });
}

const readLock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what the lock file names; packages for other systems may be absent. */
export function isInstalled(root = '.') {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, present] = [readLock(join(root, 'package-lock.json')), readLock(installed)];
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/** Installs what is missing. Gives what to tell the reader when that fails, or null. */
export function install(root = '.') {
  if (isInstalled(root)) return null;
  console.log('Installing the packages that package-lock.json names...');
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
  return status === 0 ? null : 'The packages could not be installed (npm ci failed, see above). Is there a network?';
}

/** When anything at or below a path last changed, in ms; folders count, so that a deletion shows. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}

/** Whether a finished build is younger than everything it was made from. */
export function isBuilt(root = '.') {
  const marks = BUILT.map((file) => join(root, file));
  if (!marks.every((mark) => existsSync(mark))) return false;
  const built = Math.min(...marks.map((mark) => statSync(mark).mtimeMs));
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}
