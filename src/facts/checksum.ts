/** JSON with its keys in order and no space: equal values give equal text, however a file was laid out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${pairs.join(',')}}`;
}

const mixed = (hash: number) => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
};
const hex = (hash: number) => mixed(hash).toString(16).padStart(8, '0');

/**
 * Sixteen hexadecimal digits that a slip changes: two multiplicative hashes side by side. It proves nothing against
 * someone who means to deceive. SHA-256 would need a secure context, which a file opened from a disk is not.
 */
export function checksum(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return hex(first) + hex(second ^ text.length);
}

/** The sum of a value, whatever the order of its keys. */
export const checksumOf = (value: unknown) => checksum(canonicalJson(value));
