import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_EFFORT, VerifyEffort } from '../../../../src/app/verify/verify-effort.ts';
import type { QuoteVerifier } from '../../../../src/app/verify/verify-quote.ts';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const PAGE = [
  'Ferry line to the islands reopens',
  '',
  '2025-06-01',
  '',
  'The ferry line to the outer islands reopened on Sunday after a break of three months for repairs.',
  'Captain Lena Storm said the first boat carried ninety passengers and two lorries of fresh food.',
  '',
  'Read also:',
  '',
  '• Bakers in the old town raise prices again',
  '• العاصفة تؤجل افتتاح معرض الكتاب في المرفأ',
  '• Lighthouse keeper retires after forty winters',
].join('\n');

let verifier: QuoteVerifier;
beforeAll(async () => {
  verifier = await quoteVerifierOf({ 'ferry.txt': PAGE });
});

describe('text that a page has outside of its articles', () => {
  it('is told with its place', () => {
    const text = 'Bakers in the old town raise prices again';
    const start = PAGE.indexOf(text);
    expect(verifier.verify('bakers in the old town raise prices again!')).toEqual({
      status: 'outside-article',
      place: { source: 'ferry.txt', span: { start, end: start + text.length }, text },
    });
  });

  it('is found in other spellings, in part, and without the signs of a post', () => {
    expect(verifier.verify('العاصفه تؤجل إفتتاح معرض').status).toBe('outside-article');
    expect(verifier.verify('#Lighthouse keeper retires after *forty* winters').status).toBe(
      'outside-article',
    );
  });

  it('is not what an article has, or what no page has in a row', () => {
    expect(verifier.verify('The ferry line to the outer islands reopened').status).toBe('exact');
    expect(verifier.verify('Ferry line to the islands reopens').status).toBe('exact');
    expect(verifier.verify('Bakers in the old town raise wages again').status).not.toBe('outside-article');
    expect(verifier.verify('Bakers in the new town').status).not.toBe('outside-article');
  });

  it('is not looked for on a page that has an article outside the limits', () => {
    const quote = 'Bakers in the old town raise prices again';
    expect(verifier.verify(quote, { from: '2025-01-01' }).status).toBe('outside-article');
    expect(verifier.verify(quote, { from: '2025-07-01' }).status).toBe('not-found');
    expect(verifier.verify(quote, { outlets: ['Another paper'] }).status).toBe('not-found');
  });

  it('is not looked for beyond the effort', () => {
    const effort = new VerifyEffort();
    effort.spend('letters', MAX_EFFORT.letters);
    const quote = 'Bakers in the old town raise prices again';
    expect(verifier.verify(quote, {}, effort).status).not.toBe('outside-article');
  });
});
