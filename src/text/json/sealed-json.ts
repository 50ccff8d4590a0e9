import { sha256Of } from '../digest.ts';

/**
 * A value as JSON that a person can read, with a digest of it: it tells a file that was damaged or edited by hand, however it
 * is indented. It is no signature, since anybody can make one.
 */
export function sealedJson(bundle: unknown): string {
  return `${JSON.stringify({ seal: sealOf(bundle), bundle }, null, 2)}\n`;
}

/** The digest of a value as `JSON.stringify` writes it: parsed JSON, written again, gives the same, since keys keep their order. */
export function sealOf(value: unknown): string {
  return sha256Of(JSON.stringify(value));
}
