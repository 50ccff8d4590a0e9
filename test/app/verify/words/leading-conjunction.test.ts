import { beforeAll, expect, it } from 'vitest';
import type { QuoteVerifier } from '../../../../src/app/verify/verify-quote.ts';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const PAGE = [
  'قافلة تصل إلى الواحة',
  '',
  'وقد وصلت القافلة إلى الواحة بعد عشرة أيام. قد تعود القافلة في الشتاء.',
  'فأعلن شيخ الواحة أن البئر مفتوحة للجميع. وورد في رسالته شكر لعبد الله الحمداني.',
  'ولن تغلق البئر هذا العام.',
].join('\n');

let verifier: QuoteVerifier;
beforeAll(async () => {
  verifier = await quoteVerifierOf({ 'a.txt': PAGE });
});

it.each([
  ['and left out', 'قد وصلت القافلة إلى الواحة', 'respelt'],
  ['and put in', 'وقد تعود القافلة في الشتاء', 'respelt'],
  ['so put in', 'فقد تعود القافلة في الشتاء', 'respelt'],
  ['and in place of so', 'وأعلن شيخ الواحة أن', 'altered'],
  ['left out behind other words', 'بعد عشرة أيام قد تعود القافلة لن تغلق البئر', 'altered'],
  ['a rest that is no word of the corpus', 'رد في رسالته شكر لعبد', 'altered'],
  ['written apart besides', 'قد وصلت القافلة إلى ال واحة', 'respelt'],
])('an "and" or "so" before the first word: %s', (_what, quote, status) => {
  expect(verifier.verify(quote).status).toBe(status);
});

it('shows the words that the page has', () => {
  expect(verifier.verify('قد وصلت القافلة إلى الواحة')).toMatchObject({
    matches: [{ text: 'وقد وصلت القافلة إلى الواحة' }],
  });
});
