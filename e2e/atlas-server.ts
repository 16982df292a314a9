import { createAtlasServer, type RequestRecord } from '../scripts/server.ts';
import type { Fault } from '../scripts/server/faults.ts';

/** The atlas as one worker of the tests serves it to its readers. */
export interface AtlasServer {
  readonly url: string;
  /** Every finished answer, oldest first. */
  readonly log: readonly RequestRecord[];
  /** What goes wrong with requests from now on; emptied after each test. */
  readonly faults: Fault[];
  /** What browsers reported about the content security policy so far. */
  readonly reports: () => Promise<readonly unknown[]>;
}

/** A server of its own for each worker, so that a test may break it without harming another. */
export async function withAtlas(serve: (atlas: AtlasServer) => Promise<void>) {
  const log: RequestRecord[] = [];
  const faults: Fault[] = [];
  const server = await createAtlasServer({
    root: process.env['ATLAS_DIST'] ?? 'dist',
    port: 0,
    reports: true,
    log,
    faults,
  });
  const reports = async () => (await (await fetch(`${server.url}/csp-reports`)).json()) as readonly unknown[];
  await serve({ url: server.url, log, faults, reports });
  await server.close();
}
