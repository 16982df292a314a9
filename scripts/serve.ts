import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAtlasServer, type AtlasServer, type ServerOptions } from './server.ts';

const FIRST_PORT = 4173;
const LAST_PORT = 4273;

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The next port that is free, beginning with the given one. */
async function serveFrom(options: ServerOptions): Promise<AtlasServer> {
  try {
    return await createAtlasServer(options);
  } catch (error) {
    if (!isTaken(error) || options.port >= LAST_PORT) throw error;
    return serveFrom({ ...options, port: options.port + 1 });
  }
}

/**
 * `npm run serve -- [--root dist] [--port N] [--host NAME] [--reports]`: serves a built atlas. A port that is asked
 * for, also by PORT, must be free; without one the first free port from 4173 on is taken.
 */
export default async function main(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: process.env['PORT'] ?? '' },
      host: { type: 'string', default: '127.0.0.1' },
      reports: { type: 'boolean', default: false },
    },
  });
  const { root, host, reports } = values;
  const asked = values.port === '' ? null : Number(values.port);
  try {
    if (asked !== null && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536))
      throw new Error(`${values.port} is not a port.`);
    if (!existsSync(root)) throw new Error(`There is no folder ${root}: npm run build makes it.`);
    const options = { root, host, reports };
    const server = await (asked === null
      ? serveFrom({ ...options, port: FIRST_PORT })
      : createAtlasServer({ ...options, port: asked }));
    console.log(`The atlas is at ${server.url.replace('127.0.0.1', 'localhost')}/ (Ctrl+C ends it)`);
  } catch (error) {
    const reason = isTaken(error)
      ? `Port ${asked ?? LAST_PORT} is taken; set PORT to another.`
      : (error as Error).message;
    console.error(reason);
    process.exitCode = 1;
  }
}
