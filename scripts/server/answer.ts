import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Body } from './bodies.ts';
import { plainPage } from './plain-page.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers with a file's bytes, or with 304 where the reader has them already. */
export function sendBody({ request, response }: Exchange, status: 200 | 404, body: Body) {
  const unchanged = status === 200 && request.headers['if-none-match'] === body.etag;
  response.statusCode = unchanged ? 304 : status;
  if (body.varies) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) response.setHeader('ETag', body.etag);
  else response.setHeader('Cache-Control', 'no-cache');
  if (unchanged) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', body.type);
  response.setHeader('Content-Length', body.bytes.length);
  if (body.encoding !== 'identity') response.setHeader('Content-Encoding', body.encoding);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** Answers in three plain sentences, where no page of the atlas can. */
export function sendPlain({ request, response }: Exchange, status: 400 | 404 | 500) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : plainPage(status));
}

export function refuseMethod({ response }: Exchange) {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-cache' });
  response.end();
}
