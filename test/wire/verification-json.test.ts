import { describe, expect, it } from 'vitest';
import { verificationJson } from '../../src/wire/verification-json.ts';
import type { VerifiedMessage } from '../../src/domain/verification.ts';
import { claiming, contextOf, verifiedAs } from '../fakes/verified-as.ts';
import { placeOf } from '../cli/output/verification/places.ts';

const PLACE = placeOf('the bridge was closed');
const NEW_KEYS = [
  'quote',
  'context',
  'attribution',
  'later',
  'omissions',
  'translation',
  'absentLanguage',
  'denials',
  'version',
  'versionsUnread',
];

const json = (message: VerifiedMessage): Record<string, unknown> =>
  JSON.parse(JSON.stringify(verificationJson(message))) as Record<string, unknown>;

describe('the keys of a verification', () => {
  it('are those of before, in their order, and the new ones behind them', () => {
    expect(Object.keys(json(verifiedAs({ status: 'exact', matches: [PLACE] })))).toEqual([
      ...['status', 'differences', 'matches'],
      ...NEW_KEYS,
    ]);
    expect(Object.keys(json(verifiedAs({ status: 'not-found', nearest: null })))).toEqual([
      ...['status', 'differences', 'matches', 'nearest'],
      ...NEW_KEYS,
    ]);
  });

  it('tell the words that were checked, as given, and where they stand in the message', () => {
    const quote = { text: 'the bridge', span: { start: 6, end: 16 } };
    expect(json(verifiedAs({ status: 'too-short' }, { quote }))).toMatchObject({
      quote: { text: 'the bridge', start: 6, end: 16 },
      ...{ context: null, later: [], omissions: [] },
    });
  });

  it('tell the sentence, what stands around it, and what turns it', () => {
    const turns = [{ kind: 'negation', text: 'not' }] as const;
    const context = contextOf(PLACE, 'It is not true that |the bridge was closed|.', {
      ...{ before: 'It rained.', turns },
    });
    expect(json(verifiedAs({ status: 'exact', matches: [PLACE] }, { context }))['context']).toEqual({
      sentence: 'It is not true that the bridge was closed.',
      ...{ before: 'It rained.', after: null, turns, match: 0 },
    });
  });

  it('tell of an older form of a page that has the words', () => {
    const { citation, text } = placeOf('the bridge was shut', 'a.html/20261130T000000Z-ab12cd34.html');
    const oldWords = { text, citation, source: 'a.html', fetchedAt: '2026-11-30T00:00:00Z', isExact: true };
    const { version } = json({ ...verifiedAs({ status: 'not-found', nearest: null }), oldWords });
    expect(version).toMatchObject({
      ...{ status: 'exact', fetchedAt: '2026-11-30T00:00:00Z', page: 'a.html', text: 'the bridge was shut' },
      ...{
        file: 'a.html/20261130T000000Z-ab12cd34.html',
        start: citation.span.start,
        end: citation.span.end,
      },
    });
    expect(Object.keys(version as object).slice(0, 5)).toEqual([
      'status',
      'fetchedAt',
      'page',
      'file',
      'text',
    ]);
    expect(json(verifiedAs({ status: 'exact', matches: [PLACE] }))['version']).toBeNull();
  });

  it('say whether older forms of pages, which may have the words, could not be read', () => {
    const missing = verifiedAs({ status: 'not-found', nearest: null });
    expect(json(missing)['versionsUnread']).toBe(false);
    expect(json({ ...missing, oldUnread: true })['versionsUnread']).toBe(true);
  });

  it('tell which piece of a stitched quote the context is of', () => {
    const matches = [placeOf('it rained', 'rain.txt'), PLACE] as const;
    const context = contextOf(PLACE, 'On Monday |the bridge was closed|.');
    expect(
      json(verifiedAs({ status: 'stitched', unfound: [], matches }, { context }))['context'],
    ).toMatchObject({ match: 1 });
  });

  it('tell of each claim what was given, what the page has, and the verdict', () => {
    const date = { given: '3 May', page: '2024-03-05', verdict: 'differs' } as const;
    const unclaimed = { given: null, page: null, verdict: 'unclaimed' };
    const attribution = claiming({ date });
    expect(json(verifiedAs({ status: 'exact', matches: [PLACE] }, { attribution }))['attribution']).toEqual({
      ...{ speaker: unclaimed, outlet: unclaimed, date, url: unclaimed, headline: unclaimed },
    });
  });

  it('name a later article as a match, with its word', () => {
    const later = [{ citation: PLACE.citation, word: 'correction' }];
    const { later: told, matches } = json(verifiedAs({ status: 'exact', matches: [PLACE] }, { later }));
    expect(told).toEqual([{ ...(matches as object[])[0], word: 'correction' }]);
  });

  it('have what was left out of a quote, and whether its pieces are far apart or reversed', () => {
    const omissions = [{ left: 'was', mark: '…', turns: [] }] as const;
    const elided = { status: 'elided', omissions, isReversed: true, isFar: false, matches: [PLACE] } as const;
    expect(json(verifiedAs(elided))).toMatchObject({ omissions, reversed: true, far: false });
  });

  it('have the sentence that a quote may translate, with what differs', () => {
    const differences = [{ kind: 'number', given: '3', page: '2' }] as const;
    const message = verifiedAs(
      { status: 'not-found', nearest: null },
      { translation: { sentence: PLACE, differences }, absentLanguage: 'fr' },
    );
    expect(json(message)).toMatchObject({
      status: 'not-found',
      translation: { text: PLACE.text, articleId: 'a1', start: 40, differences },
      absentLanguage: 'fr',
    });
  });

  it('have the place of words outside every article', () => {
    const place = { source: 'list.txt', span: { start: 2, end: 13 }, text: 'Ten bridges' };
    expect(json(verifiedAs({ status: 'outside-article', place }))).toMatchObject({
      matches: [],
      place: { text: 'Ten bridges', source: 'list.txt', start: 2, end: 13 },
    });
  });
});
