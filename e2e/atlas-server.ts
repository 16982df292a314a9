import { createAtlasServer, type RequestRecord } from '../scripts/server.ts';
import type { Fault } from '../scripts/server/faults.ts';

/** The build that the tests are about. */
export const DIST = process.env['ATLAS_DIST'] ?? 'dist';

/** The atlas as one worker of the tests serves it to its readers. */
export interface AtlasServer {
  readonly url: string;
  /** Every finished answer, oldest first. */
  readonly log: readonly RequestRecord[];
  /** What goes wrong with requests from now on; emptied after each test. */
  readonly faults: Fault[];
  /** Ends the server as a crash would; requests fail from now on. */
  readonly stop: () => Promise<void>;
  /** Serves a folder at the same address from now on, uncompressed: installing asks for every file of a build. */
  readonly serve: (root: string) => Promise<void>;
  /** What browsers reported about the content security policy so far. */
  readonly reports: () => Promise<readonly unknown[]>;
}

/** A server of its own for each worker, so that a test may break it without harming another. */
export async function withAtlas(serve: (atlas: AtlasServer) => Promise<void>) {
  const log: RequestRecord[] = [];
  const faults: Fault[] = [];
  const options = { reports: true, log, faults } as const;
  let server: Awaited<ReturnType<typeof createAtlasServer>> | null = await createAtlasServer({
    ...options,
    root: DIST,
    port: 0,
  });
  const { url } = server;
  const stop = async () => {
    const running = server;
    server = null;
    await running?.close();
  };
  const serveFolder = async (root: string) => {
    await stop();
    server = await createAtlasServer({ ...options, root, port: Number(new URL(url).port), compress: false });
  };
  const reports = async () => (await (await fetch(`${url}/csp-reports`)).json()) as readonly unknown[];
  await serve({ url, log, faults, stop, serve: serveFolder, reports });
  await stop();
}
