import { describe, expect, it } from 'vitest';
import {
  type Around,
  claimsAround,
  surroundingsOf,
  withPieces,
} from '../../../../src/text/message/claims/claims-around.ts';
import { OutletNames } from '../../../../src/text/message/claims/outlet-names.ts';

const QUOTE = 'the old ferry sails at noon';

function around(message: string): Around {
  const start = message.indexOf(QUOTE);
  const piece = { start, end: start + QUOTE.length, text: QUOTE };
  return claimsAround(surroundingsOf(message), piece, new OutletNames(['Harbour Gazette']));
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

  it('reads the head of a block quote', () => {
    const message = `Rana Halabi said on 3 May 2011:\n> ${QUOTE}\nhttps://h.example/1`;
    expect(around(message).claims).toMatchObject({ speaker: 'Rana Halabi', date: { from: '2011-05-03' } });
  });

  it.each(['Such is life here', 'كلام مهم جدا', 'Look at this'])(
    'takes a remark for no speaker: %s',
    (remark) => {
      expect(around(`"${QUOTE}"\n${remark}`).claims).toMatchObject({ speaker: null, outlet: null });
    },
  );

  it('reads a name and an outlet on a line of their own', () => {
    expect(around(`"${QUOTE}"\nRana Halabi - Harbour Gazette`).claims).toMatchObject({
      speaker: 'Rana Halabi',
      outlet: 'Harbour Gazette',
    });
  });

  it('reads a label of breaking news as nobody', () => {
    expect(around(`🔴 BREAKING: "${QUOTE}"`).claims).toMatchObject({ speaker: null, outlet: null });
  });

  it.each([
    [`Rana Halabi said: "we wait" and "${QUOTE}"`, 'Rana Halabi'],
    [`Rana Halabi: "we wait", and "${QUOTE}"`, 'Rana Halabi'],
    [`وقالت رنا حلبي: «ننتظر» و«${QUOTE}»`, 'رنا حلبي'],
    [`Rana Halabi said "we wait" and "${QUOTE}", said Ben Rook`, 'Ben Rook'],
    [`Rana Halabi said "we wait" but "${QUOTE}"`, null],
  ])('takes the speaker of a quotation for that of the next one that "and" joins: %s', (message, speaker) => {
    const other = /we wait|ننتظر/u.exec(message);
    const place = { start: other?.index ?? 0, end: (other?.index ?? 0) + (other?.[0].length ?? 0) };
    const start = message.indexOf(QUOTE);
    const pieces = [place, { start, end: start + QUOTE.length }].map((it) => ({
      ...it,
      text: message.slice(it.start, it.end),
    }));
    const around = withPieces(surroundingsOf(message), pieces);
    const { claims } = claimsAround(
      around,
      { start, end: start + QUOTE.length, text: QUOTE },
      new OutletNames([]),
    );
    expect(claims.speaker).toBe(speaker);
  });

  it('takes what denies a list of quotations for a denial of each', () => {
    const message = `Rana Halabi never said "we wait" and "${QUOTE}"`;
    const [other, start] = [message.indexOf('we wait'), message.indexOf(QUOTE)];
    const pieces = [
      { start: other, end: other + 7, text: 'we wait' },
      { start, end: start + QUOTE.length, text: QUOTE },
    ];
    const around = withPieces(surroundingsOf(message), pieces);
    const [, piece = { start, end: start, text: '' }] = pieces;
    expect(claimsAround(around, piece, new OutletNames([])).denials).toHaveLength(1);
  });

  it('counts the words that say nothing of the quote', () => {
    expect(around(`yesterday my neighbour laughed about "${QUOTE}" loudly`).unread).toBeGreaterThan(2);
  });

  it('claims nothing where nothing is around', () => {
    expect(around(`"${QUOTE}"`)).toEqual({
      claims: { speaker: null, outlet: null, date: null, url: null, headline: null },
      denials: [],
      unread: 0,
    });
  });
});
