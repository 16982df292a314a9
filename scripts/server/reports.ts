import type { IncomingMessage } from 'node:http';
import { refuseMethod, type Exchange } from './answer.ts';

const LIMIT = 65_536;

/** The JSON of a small request; a report that cannot be read is kept as the text it was. */
async function readReport(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length <= LIMIT) chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keeps what browsers report about the content security policy, and gives it back to the tests. */
export function answerReports() {
  const reports: unknown[] = [];
  return async (exchange: Exchange) => {
    const { request, response } = exchange;
    if (request.method === 'POST') {
      reports.push(await readReport(request));
      response.writeHead(204).end();
    } else if (request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(reports));
    } else refuseMethod(exchange);
  };
}
