import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OtherSite {
  /** Another origin than the atlas, and another site. */
  readonly url: string;
  /** Shows a page of this HTML from now on. */
  readonly shows: (html: string) => void;
}

/** A small page of somebody else, for as long as a test needs it. */
export async function withOtherSite(visit: (site: OtherSite) => Promise<void>) {
  let html = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  try {
    await visit({ url: `http://localhost:${port}`, shows: (text) => void (html = text) });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
