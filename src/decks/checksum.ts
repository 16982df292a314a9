export { canonicalJson, checksum, checksumOf } from '#src/facts/checksum.ts';
