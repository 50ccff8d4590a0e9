import { describe, expect, it } from 'vitest';
import { type Around, claimsAround } from '../../../src/text/message/claims-around.ts';
import { OutletNames } from '../../../src/text/message/outlet-names.ts';

const QUOTE = 'the old ferry sails at noon';

function around(message: string): Around {
  const start = message.indexOf(QUOTE);
  const piece = { start, end: start + QUOTE.length, text: QUOTE };
  return claimsAround(message, piece, [], new OutletNames(['Harbour Gazette']));
}

describe('claimsAround', () => {
  it('reads what stands before, behind and below a quote', () => {
    const { claims, unread } = around(
      `Rana Halabi said: "${QUOTE}" (Harbour Gazette, 3 May 2011)\nhttps://h.example/1`,
    );
    expect(claims).toMatchObject({
      speaker: 'Rana Halabi',
      outlet: 'Harbour Gazette',
      url: 'https://h.example/1',
    });
    expect(claims.date?.from).toBe('2011-05-03');
    expect(unread).toBe(0);
  });

  it('counts the words that say nothing of the quote', () => {
    expect(around(`yesterday my neighbour laughed about "${QUOTE}" loudly`).unread).toBeGreaterThan(2);
  });

  it('claims nothing where nothing is around', () => {
    expect(around(`"${QUOTE}"`)).toEqual({
      claims: { speaker: null, outlet: null, date: null, url: null, headline: null },
      unread: 0,
    });
  });
});
