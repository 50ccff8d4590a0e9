import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf, questionDigestOf } from '../../src/text/digest.ts';

it('is SHA-256 of the text in UTF-8, as base64url', () => {
  // Of RFC 6234's "abc" in another spelling of the same bits.
  const known = Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex');
  expect(digestOf('abc')).toBe(known.toString('base64url'));
  expect(digestOf('نص')).toBe(createHash('sha256').update(Buffer.from('نص', 'utf8')).digest('base64url'));
  expect(digestOf('نص')).toMatch(/^[\w-]{43}$/u);
});

it('is another one for the same text as a question, which no text of a page has', () => {
  expect(questionDigestOf('نص')).not.toBe(digestOf('نص'));
  expect(questionDigestOf('نص')).not.toBe(digestOf('questionنص'));
  expect(questionDigestOf('a')).not.toBe(questionDigestOf('b'));
});
