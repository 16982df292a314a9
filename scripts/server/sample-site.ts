import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAtlasServer, type RequestRecord } from '../server.ts';
import type { Fault } from './faults.ts';

// A small built site of one file of each kind, served as the atlas is.

export const BUNDLE = `export const words = '${'innovation '.repeat(50)}';`;
export const FILES: Readonly<Record<string, string>> = {
  'index.html': '<h1>Home</h1>',
  'en/index.html': '<h1>Overview</h1>',
  'en/funding.html': '<h1>Funding</h1>',
  'en/talent/index.html': '<h1>Talent</h1>',
  'en/app.html': '<h1>App</h1>',
  'tc/404.html': '<h1>沒有</h1>',
  '404.html': '<h1>Nothing</h1>',
  'assets/app-1a2b.js': BUNDLE,
  'assets/app-1a2b.css': 'a{color:red}',
  'assets/edition-2023.json': '{}',
  'assets/face.woff2': 'wOF2'.repeat(40),
  'icon.svg': '<svg/>',
  'favicon.ico': '0',
  'manifest.webmanifest': '{"name":"Atlas"}',
  'sw.js': 'self.skipWaiting;',
  'assets/count.worker-1a2b.js': 'onmessage = null;',
  'assets/base.geojson': '{"type":"FeatureCollection"}',
  'assets/sheet.csv': 'a,b',
  'assets/still.png': 'PNG',
  'licences.txt': 'MIT',
  '.vite/manifest.json': '{}',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Writes the site into a folder of its own and serves it; `close` takes both away. */
export async function serveSample() {
  const faults: Fault[] = [];
  const log: RequestRecord[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  const root = join(folder, 'dist');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync(join(folder, 'outside.txt'), join(root, 'way-out.txt'));
  const server = await createAtlasServer({ root, port: 0, reports: true, faults, log });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  /** Sends a path as it stands: fetch would tidy it first. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((done, fail) => {
      const sent = request({ port: new URL(server.url).port, host: '127.0.0.1', path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', fail).end();
    });
  return { server, folder, faults, log, get, close };
}
