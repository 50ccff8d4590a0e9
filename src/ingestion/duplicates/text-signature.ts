import { createHash } from 'node:crypto';
import { foldedWords } from '../../text/words/words.ts';

/** Words of one shingle, as in near-duplicates.ts. */
const SHINGLE_WORDS = 3;

/** Values of a signature; SHA-512 of a shingle is so many hashes of four bytes. */
const VALUES = 16;
const HASH_BYTES = 4;

/** Equal values from which two texts are versions of one. Texts that share half their shingles have so many by chance in a fifth of cases. */
const ALIKE = 10;

/**
 * Sixteen bytes, as base64url, by which a corrected text is known again though only its signature was kept: the lowest byte of the
 * least hash of all shingles, for each of sixteen hash functions (MinHash; Broder 1997).
 */
export function textSignature(text: string): string {
  const words = foldedWords(text);
  const least = new Uint32Array(VALUES).fill(0xffffffff);
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    const hashes = createHash('sha512')
      .update(words.slice(i, i + SHINGLE_WORDS).join(' '))
      .digest();
    for (let value = 0; value < VALUES; value++) {
      const hash = hashes.readUInt32BE(value * HASH_BYTES);
      if (hash < (least[value] ?? 0)) least[value] = hash;
    }
  }
  return Buffer.from(least.map((value) => value & 0xff)).toString('base64url');
}

/** Whether two texts with these signatures are likely one text and its correction. */
export function areVersions(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a, 'base64url'), Buffer.from(b, 'base64url')];
  if (first.length !== VALUES || second.length !== VALUES) return false;
  return [...first].filter((value, i) => value === second[i]).length >= ALIKE;
}
