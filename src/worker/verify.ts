import { SUM_LENGTH, type BuildFile } from './build.ts';

/** The content types that a browser takes a file of such a name for. */
const TYPES: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\.js$/, /javascript/],
  [/\.css$/, /^text\/css/],
  [/\.json$/, /json/],
  [/\.svg$/, /^image\/svg/],
  [/\.png$/, /^image\/png/],
  [/\.woff2$/, /font|octet-stream/],
  [/\/[^.]*$/, /^text\/html/],
];

/** A file that did not come as the build made it. */
class Unverified extends Error {
  override readonly name = 'Unverified';
}

export type Digest = (bytes: ArrayBuffer) => Promise<ArrayBuffer>;

async function sumOf(bytes: ArrayBuffer, digest: Digest): Promise<string> {
  const sum = new Uint8Array(await digest(bytes));
  return btoa(String.fromCharCode(...sum)).slice(0, SUM_LENGTH);
}

/** The answer as it is kept, once status, type, length and checksum are those of the build. Throws else. */
export async function verified(answer: Response, file: BuildFile, digest: Digest): Promise<Response> {
  const [address, size, sum] = file;
  if (answer.status !== 200) throw new Unverified(`${address} answered ${answer.status}`);
  const type = answer.headers.get('Content-Type') ?? '';
  const expected = TYPES.find(([ending]) => ending.test(address))?.[1] ?? /./;
  if (!expected.test(type)) throw new Unverified(`${address} came as ${type}`);
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength !== size) throw new Unverified(`${address} has ${bytes.byteLength} of ${size} bytes`);
  if ((await sumOf(bytes, digest)) !== sum) throw new Unverified(`${address} is not that of this build`);
  // Made anew: an answer that was redirected may not be given to a navigation.
  const headers = new Headers(answer.headers);
  for (const name of ['Content-Encoding', 'Vary']) headers.delete(name);
  headers.set('Content-Length', String(size));
  return new Response(bytes, { status: 200, headers });
}
