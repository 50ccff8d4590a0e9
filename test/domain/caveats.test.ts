import { describe, expect, it } from 'vitest';
import { caveatsOf, isConfirmed } from '../../src/domain/caveats.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import type { CheckedClaim, FoundText, Turn, Verification } from '../../src/domain/verification.ts';
import { claiming, contextOf, verifiedAs } from '../fakes/verified-as.ts';

const PLACE: FoundText = {
  text: 'the bridge was closed',
  citation: {
    articleId: 'a1' as ArticleId,
    ...{ title: null, outlet: null, publishedAt: null, url: null },
    source: 'a.txt',
    span: { start: 3, end: 24 },
  },
};
const NOT: Turn = { kind: 'negation', text: 'not' };
const EXACT: Verification = { status: 'exact', matches: [PLACE] };
const ALTERED: Verification = {
  status: 'altered',
  differences: [{ expected: 'closed', found: 'open' }],
  matches: [PLACE],
};

const elided = (changes: Partial<Extract<Verification, { status: 'elided' }>> = {}): Verification => ({
  status: 'elided',
  omissions: [{ left: 'on Monday', mark: '…', turns: [] }],
  ...{ isReversed: false, isFar: false, matches: [PLACE] },
  ...changes,
});
const claim = (verdict: CheckedClaim['verdict']): CheckedClaim => ({ given: 'x', page: 'y', verdict });
const turned = contextOf(PLACE, 'It is not true that |the bridge was closed|.', { turns: [NOT] });

describe('a message is confirmed', () => {
  it.each([
    ['exact', EXACT],
    ['respelt', { status: 'respelt', matches: [PLACE] }],
    ['elided, where the omission changes nothing', elided()],
  ] as const)('where its words are %s and nothing stands against them', (_, verification) => {
    expect(isConfirmed(verifiedAs(verification))).toBe(true);
  });

  it('where what it says agrees, or the page does not say', () => {
    const attribution = claiming({ outlet: claim('agrees'), speaker: claim('silent') });
    expect(isConfirmed(verifiedAs(EXACT, { attribution }))).toBe(true);
  });
});

describe('a message is not confirmed', () => {
  it.each([
    ALTERED,
    { status: 'stitched', unfound: [], matches: [PLACE, PLACE] },
    { status: 'outside-article', place: { source: 'a.txt', span: { start: 0, end: 3 }, text: 'one' } },
    { status: 'not-found', nearest: PLACE },
    { status: 'too-short' },
  ] as const)('where its words are $status', (verification) => {
    expect(isConfirmed(verifiedAs(verification))).toBe(false);
  });

  it('where its sentence turns the meaning', () => {
    const message = verifiedAs(EXACT, { context: turned });
    expect(caveatsOf(message)).toEqual([{ kind: 'turned', turns: [NOT] }]);
    expect(isConfirmed(message)).toBe(false);
  });

  it('where the page says something else of it, which is named', () => {
    const attribution = claiming({ date: claim('differs'), speaker: claim('differs'), url: claim('agrees') });
    const message = verifiedAs(EXACT, { attribution });
    expect(caveatsOf(message)).toEqual([{ kind: 'claims-differ', claims: ['speaker', 'date'] }]);
    expect(isConfirmed(message)).toBe(false);
  });

  it('where what it left out turns the meaning, or its pieces are reversed or far apart', () => {
    const omissions = [{ left: 'was not', mark: '…', turns: [NOT] }] as const;
    const all = verifiedAs(elided({ omissions, isReversed: true, isFar: true }));
    expect(caveatsOf(all).map(({ kind }) => kind)).toEqual(['turned-by-omission', 'reversed', 'far']);
    for (const one of [elided({ omissions }), elided({ isReversed: true }), elided({ isFar: true })]) {
      expect(isConfirmed(verifiedAs(one))).toBe(false);
    }
  });
});

it('the gravest caveat comes first', () => {
  const message = verifiedAs(ALTERED, { context: turned, attribution: claiming({ date: claim('differs') }) });
  expect(caveatsOf(message).map(({ kind }) => kind)).toEqual(['turned', 'claims-differ']);
});
