import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../../src/domain/verification.ts';
import {
  type ClaimPlace,
  ClaimsReader,
  namesSource,
} from '../../../../src/text/message/claims/claims-reader.ts';
import { OutletNames } from '../../../../src/text/message/claims/outlet-names.ts';

function claimsOf(piece: string, place: ClaimPlace): Claims {
  const reader = new ClaimsReader(new OutletNames(['Harbour Gazette']));
  reader.readPiece(piece, 0, place);
  return reader.claims;
}

describe('ClaimsReader', () => {
  it.each<readonly [string, ClaimPlace, Partial<Claims>]>([
    ['Rana Halabi said on Monday', 'head', { speaker: 'Rana Halabi' }],
    ['قالت رنا حلبي', 'head', { speaker: 'رنا حلبي' }],
    ['according to Harbour Gazette', 'prose', { outlet: 'Harbour Gazette' }],
    ['Rana Halabi, Harbour Gazette', 'signature', { speaker: 'Rana Halabi', outlet: 'Harbour Gazette' }],
    [
      'According to Harbour Gazette, Rana Halabi said',
      'head',
      { speaker: 'Rana Halabi', outlet: 'Harbour Gazette' },
    ],
    ['Rana Halabi told Reuters on Monday', 'head', { speaker: 'Rana Halabi', outlet: 'Reuters' }],
    ['أكدت رنا حلبي لـقناة النورس', 'head', { speaker: 'رنا حلبي', outlet: 'قناة النورس' }],
    ['نقلت وكالة النورس عن رنا حلبي قولها', 'head', { speaker: 'رنا حلبي', outlet: 'وكالة النورس' }],
    ['حسب ما أكدت رنا حلبي', 'prose', { speaker: 'رنا حلبي' }],
    ['وقالت إذاعة النورس أف أم في 3 أيار 2011', 'signature', { speaker: null, outlet: 'إذاعة النورس أف أم' }],
    ['via Al-Jazeera English', 'prose', { speaker: null, outlet: 'Jazeera English' }],
    ['via Harbour Gazette English', 'prose', { speaker: null, outlet: 'Harbour Gazette' }],
    ['via Harbour Gazette English', 'brackets', { speaker: null, outlet: 'Harbour Gazette' }],
    ['via Al-Jazeera English', 'brackets', { speaker: null }],
    ['via Seagull Radio', 'signature', { speaker: null, outlet: 'Seagull Radio' }],
    ['Rana Halabi, 3 Mayıs 2011 tarihinde şöyle konuştu', 'head', { speaker: 'Rana Halabi' }],
    ['رنا حلبي (3 أيار 2011)', 'head', { speaker: 'رنا حلبي', outlet: null }],
    ['She said', 'head', { speaker: null, outlet: null }],
    ['it was a cold day', 'prose', { speaker: null, outlet: null }],
  ])('reads "%s" as %s', (piece, place, claims) => {
    expect(claimsOf(piece, place)).toMatchObject(claims);
  });

  it('takes a name with a date in brackets for the outlet', () => {
    expect(claimsOf('Seagull, 3 May 2011', 'brackets')).toMatchObject({
      speaker: null,
      outlet: 'Seagull',
      date: { text: '3 May 2011', from: '2011-05-03', to: '2011-05-03' },
    });
  });

  it('keeps what was claimed first', () => {
    const reader = new ClaimsReader(new OutletNames([]));
    reader.claim({ speaker: 'Halabi' });
    reader.claim({ speaker: 'Somebody', url: 'https://a.example/' });
    expect(reader.claims).toMatchObject({ speaker: 'Halabi', url: 'https://a.example/' });
  });
});

it('namesSource knows the words before a source', () => {
  expect(namesSource('According to Halabi')).toBe(true);
  expect(namesSource('Halabi said')).toBe(false);
});
