import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { refuseMethod, sendBody, sendPlain, type Exchange } from './server/answer.ts';
import { chooseEncoding, keepBodies } from './server/bodies.ts';
import { corrupt, stall, type Fault } from './server/faults.ts';
import { findFile, readSegments } from './server/find-file.ts';
import { headersFor } from './server/headers.ts';
import { answerReports } from './server/reports.ts';

const REPORTS = '/csp-reports';

export interface RequestRecord {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

export interface ServerOptions {
  /** The folder that is served. */
  readonly root: string;
  /** Loopback unless told. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Collect reports of the content security policy at `/csp-reports`: POST adds one, GET lists them. */
  readonly reports?: boolean;
  /** Read anew for each request, so that a test may add and take away. */
  readonly faults?: readonly Fault[];
  /** Whether bodies are compressed for readers who accept that; they are unless told. */
  readonly compress?: boolean;
  /** Each finished answer is added here. */
  readonly log?: RequestRecord[];
}

export interface AtlasServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Bodies = ReturnType<typeof keepBodies>;

async function answerFile(options: ServerOptions, bodies: Bodies, exchange: Exchange) {
  const { request, response } = exchange;
  const target = request.url ?? '/';
  const segments = readSegments(target);
  if (!segments) return sendPlain(exchange, 400);
  const fault = options.faults?.find(({ path }) => path.test(target));
  if (fault?.kind === 'reset') return void request.socket.destroy();
  if (fault?.kind === 'missing') return sendPlain(exchange, 404);
  if (fault?.kind === 'stall') await stall(fault);
  if (fault) response.setHeader('Cache-Control', 'no-store');
  const root = resolve(options.root);
  const found =
    fault?.kind === 'html'
      ? ({ status: 200, file: join(root, 'index.html') } as const)
      : await findFile(root, segments);
  if (!found.file) return sendPlain(exchange, 404);
  const accepted = options.compress === false ? '' : request.headers['accept-encoding']?.toString();
  const body = await bodies(found.file, chooseEncoding(accepted ?? ''));
  return sendBody(exchange, found.status, fault?.kind === 'corrupt' ? corrupt(body) : body);
}

function makeListener(options: ServerOptions) {
  const [bodies, reports] = [keepBodies(), answerReports()];
  return async (exchange: Exchange) => {
    const { request, response } = exchange;
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    response.on('finish', () =>
      options.log?.push({ method: request.method ?? '', url: request.url ?? '', status: response.statusCode }),
    );
    for (const [name, value] of Object.entries(headersFor(path, options.reports ? REPORTS : '')))
      response.setHeader(name, value);
    if (options.reports && path === REPORTS) return reports(exchange);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(exchange);
    return answerFile(options, bodies, exchange);
  };
}

/** Serves a built atlas with the headers of hosting/headers.json. Rejects when the port is taken. */
export async function createAtlasServer(options: ServerOptions): Promise<AtlasServer> {
  const listener = makeListener(options);
  const server = createServer((request, response) => {
    listener({ request, response }).catch(() => {
      if (response.headersSent) response.destroy();
      else sendPlain({ request, response }, 500);
    });
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, host, done);
  });
  const close = () =>
    new Promise<void>((done, fail) => {
      server.close((error) => (error ? fail(error) : done()));
      server.closeAllConnections();
    });
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, close };
}
