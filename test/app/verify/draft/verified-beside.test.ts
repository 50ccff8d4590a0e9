import { describe, expect, it } from 'vitest';
import { verifiedBeside } from '../../../../src/app/verify/draft/verified-beside.ts';
import { agrees } from '../../../../src/app/verify/draft/verify-draft.ts';
import type { Attribution } from '../../../../src/domain/verification.ts';
import { placeOf } from '../../../cli/output/verification/places.ts';
import { claiming, verifiedAs } from '../../../fakes/verified-as.ts';

const TRUE = 'the bridge was closed on Monday';
const FALSE = 'the ferry was late on Monday';

/** The other quotations of a message whose quote is `TRUE`, each with whether it agrees. */
async function besides(message: string, claims: Partial<Attribution> = {}) {
  const start = message.indexOf(TRUE);
  const quote = { text: TRUE, span: { start, end: start + TRUE.length } };
  const verification = { status: 'exact', matches: [placeOf(TRUE)] } as const;
  const verified = verifiedAs(verification, { quote, attribution: claiming(claims) });
  const results = await verifiedBeside(message, verified, (text) =>
    verifiedAs(text.includes('bridge') ? verification : { status: 'not-found', nearest: null }, {
      quote: { ...quote, text },
    }),
  );
  return results.map((result) => [result.place.text, agrees(result)]);
}

describe('the quotations of a message besides its quote', () => {
  it('are verified each by itself', async () => {
    expect(await besides(`She said "${TRUE}". He said "${FALSE}".`)).toEqual([[FALSE, false]]);
  });

  it('do not hold against a message if they are names or terms', async () => {
    expect(await besides(`Ann "the Gull" Ostler: "${TRUE}"`)).toEqual([['the Gull', null]]);
  });

  it('are none where the quote is the only one, or holds them, or the other is the headline', async () => {
    expect(await besides(`She said "${TRUE}".`)).toEqual([]);
    expect(await besides(TRUE)).toEqual([]);
    const headline = { given: FALSE, page: FALSE, verdict: 'agrees' } as const;
    expect(await besides(`“${FALSE}”: "${TRUE}"`, { headline })).toEqual([]);
  });
});
