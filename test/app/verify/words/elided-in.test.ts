import { beforeAll, describe, expect, it } from 'vitest';
import type { QuoteVerifier } from '../../../../src/app/verify/verify-quote.ts';
import type { Verification } from '../../../../src/domain/verification.ts';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const HARBOUR = [
  'Harbour wall will be repaired',
  '',
  '2025-04-02',
  '',
  'The harbour master told reporters on Monday that the eastern wall would be repaired before winter.',
  'She added that the fishing boats may stay in the old basin until the work is done.',
  '',
  'Engineers from the ministry inspected the foundations twice and found no cracks below the water line.',
  '',
  'The council will vote on the money for the wall next Thursday evening.',
].join('\n');
const FLOOD = [
  'السيول تقطع طريق الوادي',
  '',
  '2025-01-12',
  '',
  'قال مهندس البلدية نادر الصفدي إن الجسر القديم لن يفتح قبل نهاية الشهر، لكن السكان يعبرون النهر بالقوارب.',
  'وأضاف الصفدي أن المعدات وصلت أمس إلى القرية.',
].join('\n');

let verifier: QuoteVerifier;
beforeAll(async () => {
  verifier = await quoteVerifierOf({ 'harbour.txt': HARBOUR, 'flood.txt': FLOOD });
});

function elided(quote: string): Extract<Verification, { status: 'elided' }> {
  const verification = verifier.verify(quote);
  if (verification.status !== 'elided') throw new Error(JSON.stringify(verification));
  return verification;
}

function omissionsOf(quote: string): (readonly [string, string])[] {
  return elided(quote).omissions.map(({ mark, left }) => [mark, left] as const);
}

describe('a quote that says that it leaves words out', () => {
  it('is told with what the page has there, and the whole place', () => {
    const { omissions, isReversed, isFar, matches } = elided(
      'The harbour master told reporters ... that the eastern wall would be repaired',
    );
    expect(omissions).toMatchObject([{ mark: '...', left: 'on Monday' }]);
    expect({ isReversed, isFar }).toEqual({ isReversed: false, isFar: false });
    expect(matches.map(({ text }) => text)).toEqual([
      'The harbour master told reporters on Monday that the eastern wall would be repaired',
    ]);
  });

  it('may have several marks, and pieces of one word', () => {
    expect(omissionsOf('الجسر القديم […] قبل نهاية الشهر (...) السكان')).toEqual([
      ['[…]', 'لن يفتح'],
      ['(...)', 'لكن'],
    ]);
    expect(omissionsOf('المعدات وصلت … القرية')).toEqual([['…', 'أمس إلى']]);
  });

  it('may have nothing but short pieces if they stand near each other', () => {
    expect(omissionsOf('the council ... vote ... the money')).toEqual([
      ['...', 'will'],
      ['...', 'on'],
    ]);
    expect(verifier.verify('master told … is done').status).not.toBe('elided');
  });

  it('is in another spelling, and written together', () => {
    expect(omissionsOf('ان الجِسر القديم ... قبل نهايه الشهر')).toEqual([['...', 'لن يفتح']]);
  });

  it('is far where a paragraph lies between, across what no article has', () => {
    expect(elided('the eastern wall would be repaired … The council will vote on the money').isFar).toBe(
      true,
    );
    expect(elided('the eastern wall would be repaired … Engineers from the ministry inspected').isFar).toBe(
      true,
    );
    expect(elided('found no cracks … The council will vote on the money').isFar).toBe(false);
  });

  it('is reversed where the page has the pieces in another order', () => {
    const verification = elided(
      'the fishing boats may stay ... told reporters on Monday that the eastern wall',
    );
    expect(verification.isReversed).toBe(true);
    expect(verification.omissions).toMatchObject([
      { left: 'would be repaired before winter.\nShe added that' },
    ]);
  });

  it('is what it was without them where the marks stand at its edges only', () => {
    expect(verifier.verify('… the fishing boats may stay in the old basin …').status).toBe('exact');
    expect(verifier.verify('[...] the fishing ships may stay in the old basin ...').status).toBe('altered');
  });

  it('is stitched where the pieces are of two articles', () => {
    expect(verifier.verify('told reporters on Monday that … المعدات وصلت أمس إلى القرية').status).toBe(
      'stitched',
    );
  });

  it('is altered where a word is another besides, and the mark stands for what it leaves out', () => {
    const verification = verifier.verify(
      'the western wall would be repaired ... She added that the fishing boats',
    );
    expect(verification).toMatchObject({
      status: 'altered',
      differences: [
        { expected: 'eastern', found: 'western' },
        { expected: 'before winter', found: '...' },
      ],
    });
  });
});

describe('a quote with words in brackets', () => {
  it('leaves nothing out where the page has nothing there', () => {
    expect(omissionsOf('the fishing boats may stay [for free] in the old basin')).toEqual([
      ['[for free]', ''],
    ]);
    expect(omissionsOf('the fishing boats may stay in the old basin [of the port]')).toEqual([
      ['[of the port]', ''],
    ]);
  });

  it('tells what the brackets stand for', () => {
    expect(omissionsOf('[ie Salma] added that the fishing boats may stay')).toEqual([['[ie Salma]', '']]);
    expect(omissionsOf('إن الجسر القديم لن يفتح قبل [آخر] الشهر')).toEqual([['[آخر]', 'نهاية']]);
    expect(omissionsOf('Engineers from the ministry inspect[ed] the found[ing] twice')).toEqual([
      ['found[ing]', 'foundations'],
    ]);
  });

  it('is not elided where the page has the very words', () => {
    expect(verifier.verify('the fishing boats [may] stay in the old basin').status).toBe('respelt');
    expect(verifier.verify('[T]he fishing boats may stay in the old basin').status).toBe('respelt');
    expect(omissionsOf('the fishing boats [may] stay ... the old basin')).toEqual([['...', 'in']]);
  });

  it.each([
    ['the fishing boats may [not] stay in the old basin', 'not'],
    ['the fishing boats may [never] stay in the old basin', 'never'],
    ['إن الجسر القديم لن يفتح [إلا] قبل نهاية [غير] الشهر', 'غير'],
    ['المعدات [لا] وصلت أمس إلى القرية', 'لا'],
  ])('tells a turn of the meaning that they put in: %s', (quote, turn) => {
    const turns = elided(quote).omissions.flatMap((one) => one.turns);
    expect(turns.map(({ text }) => text)).toContain(turn);
  });

  it('tells no turn where they only say who or what is meant', () => {
    const turns = elided(
      '[the captain said] the fishing boats may stay in the old basin [of the port]',
    ).omissions;
    expect(turns.flatMap((one) => one.turns)).toEqual([]);
  });
});
