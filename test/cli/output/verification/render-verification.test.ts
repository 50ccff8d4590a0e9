import { describe, expect, it } from 'vitest';
import { inReverse } from '../../../../src/cli/output/verification/quote-in-context.ts';
import { renderVerification } from '../../../../src/cli/output/verification/render-verification.ts';
import type { Turn, VerifiedMessage } from '../../../../src/domain/verification.ts';
import { claiming, contextOf, verifiedAs } from '../../../fakes/verified-as.ts';
import { placeOf } from './places.ts';

const CLOSED = placeOf('the bridge was closed');
const SOURCE = ['    The bridge', '    Harbour Gazette', '    2024-03-05', '    harbour.txt:7'].join('\n');
const NOT: Turn = { kind: 'negation', text: 'لم' };

const shown = (message: VerifiedMessage): string[] => renderVerification(message, () => 7).split('\n\n');

describe('the first line', () => {
  const exact = { status: 'exact', matches: [CLOSED] } as const;

  it('is the verdict where nothing stands against it', () => {
    expect(shown(verifiedAs(exact))[0]).toBe('Exact: the page has exactly these characters.');
  });

  it('warns where the sentence turns the meaning, and names each word that does so once', () => {
    const context = contextOf(CLOSED, 'He denied that |the bridge was closed|.', {
      turns: [NOT, { kind: 'denial', text: 'denied' }, NOT],
    });
    expect(shown(verifiedAs(exact, { context }))[0]).toBe(
      'Exact, but the sentence around these words turns their meaning: لم, denied',
    );
  });

  it('says what the page says otherwise, behind what turns the meaning', () => {
    const differs = { given: 'x', page: 'y', verdict: 'differs' } as const;
    const attribution = claiming({ speaker: differs, url: differs });
    expect(shown(verifiedAs(exact, { attribution }))[0]).toBe(
      'Exact, but the page differs from the message: speaker, link',
    );
    const context = contextOf(CLOSED, 'If |the bridge was closed|.', {
      turns: [{ kind: 'condition', text: 'If' }],
    });
    expect(shown(verifiedAs(exact, { attribution, context }))[0]).toBe(
      'Exact, but the sentence around these words turns their meaning: If; the page differs from the message: speaker, link',
    );
  });

  it('warns beside a verdict that says no to the words, too', () => {
    const altered = verifiedAs(
      { status: 'altered', differences: [{ expected: 'closed', found: 'shut' }], matches: [CLOSED] },
      { context: contextOf(CLOSED, 'Not that |the bridge was closed|.', { turns: [NOT] }) },
    );
    expect(shown(altered)[0]).toBe(
      'Altered: the page says it differently; the sentence around these words turns their meaning: لم',
    );
  });

  it('tells of an omission that turns, of another order and of a distance', () => {
    const elided = verifiedAs({
      status: 'elided',
      omissions: [{ left: 'لم', mark: '…', turns: [NOT] }],
      ...{ isReversed: true, isFar: true, matches: [CLOSED] },
    });
    expect(shown(elided)[0]).toBe(
      'Elided, but what was left out turns the meaning: لم; the article has the pieces in another order; more than a paragraph was left out in one place',
    );
  });

  it('cannot be broken into two by what a page has', () => {
    const context = contextOf(CLOSED, '|the bridge was closed|', {
      turns: [{ kind: 'doubt', text: 'al\nleged\u001b[2J' }],
    });
    expect(shown(verifiedAs(exact, { context }))[0]).toContain('al␊leged␛[2J');
  });
});

describe('a quote in its sentence', () => {
  const context = contextOf(CLOSED, 'On Monday |the bridge was closed| for a day.', {
    ...{ before: 'It rained.', after: 'It opened on Tuesday.' },
  });
  const message = verifiedAs(
    { status: 'exact', matches: [CLOSED, placeOf('the bridge was closed')] },
    { context },
  );

  it('is marked, between what stands before and after, and other places follow', () => {
    expect(shown(message).slice(1)).toEqual([
      'Directly before:\nIt rained.',
      `The whole sentence, with the given words marked:\nOn Monday [[the bridge was closed]] for a day.\n${SOURCE}`,
      'Directly after:\nIt opened on Tuesday.',
      `the bridge was closed\n${SOURCE}`,
    ]);
  });

  it('is marked by brackets that hold where a line runs from right to left', () => {
    const arabic = placeOf('يوجد دليل على ذلك');
    const turned = contextOf(arabic, 'لا |يوجد دليل على ذلك| اليوم');
    const [, sentence] = shown(verifiedAs({ status: 'exact', matches: [arabic] }, { context: turned }));
    expect(sentence).toContain('\nلا [[يوجد دليل على ذلك]] اليوم\n');
  });

  it('is reversed on a terminal with colours', () => {
    const text = renderVerification(message, () => 7, inReverse);
    expect(text).toContain('On Monday \u001b[1;7mthe bridge was closed\u001b[0m for a day.');
    expect(text).not.toContain('[[');
  });

  it('is alone where its sentence is not known', () => {
    expect(shown(verifiedAs({ status: 'respelt', matches: [CLOSED] }))).toEqual([
      'Respelt: the page has the same words in this spelling.',
      `the bridge was closed\n${SOURCE}`,
    ]);
  });
});

describe('what a message says of its quote', () => {
  it('is told a line each, with what the page has, and not where it says nothing', () => {
    const attribution = claiming({
      outlet: { given: 'Gazette', page: 'Harbour Gazette', verdict: 'agrees' },
      date: { given: '3 May 2024', page: '2024-03-05', verdict: 'differs' },
      speaker: { given: 'the mayor', page: null, verdict: 'silent' },
    });
    expect(shown(verifiedAs({ status: 'exact', matches: [CLOSED] }, { attribution })).at(-1)).toBe(
      [
        'What the message says of its quote:',
        '    speaker: given the mayor (the page does not say)',
        '    outlet: given Gazette, the page: Harbour Gazette (agrees)',
        '    date: given 3 May 2024, the page: 2024-03-05 (differs)',
      ].join('\n'),
    );
  });
});

describe('below the verdict', () => {
  it('stand the differences of an altered quote, a side a line', () => {
    const differences = [{ expected: 'closed', found: '' }] as const;
    expect(shown(verifiedAs({ status: 'altered', differences, matches: [CLOSED] }))[1]).toBe(
      '    the page: closed\n    given:    (nothing)',
    );
  });

  it('stands what a quote left out, with its mark and what turns it', () => {
    const omissions = [
      { left: 'was not', mark: '…', turns: [NOT] },
      { left: '', mark: '[the old one]', turns: [] },
    ] as const;
    const elided = {
      status: 'elided',
      omissions,
      isReversed: false,
      isFar: false,
      matches: [CLOSED],
    } as const;
    expect(shown(verifiedAs(elided))[1]).toBe(
      [
        '    given:    …\n    left out: was not\n    turns it: لم',
        '    given:    [the old one]\n    left out: (nothing)',
      ].join('\n'),
    );
  });

  it('stands the place of words that no article has', () => {
    const place = { source: 'list.txt', span: { start: 0, end: 3 }, text: 'Ten bridges' };
    expect(shown(verifiedAs({ status: 'outside-article', place }))).toEqual([
      'Outside an article: on the page, but not part of an article.',
      'Ten bridges\n    list.txt:7',
    ]);
  });

  it('stands a later article with the word that its page has', () => {
    const later = [{ citation: placeOf('x').citation, word: 'correction' }];
    expect(shown(verifiedAs({ status: 'exact', matches: [CLOSED] }, { later })).at(-1)).toBe(
      `A later article, whose page has the word: correction\n${SOURCE}`,
    );
  });

  it('stands the nearest sentence of a quote that is not found, or nothing', () => {
    expect(shown(verifiedAs({ status: 'not-found', nearest: CLOSED }))).toEqual([
      'Not found: no article contains it.',
      'The nearest sentence, which is not the quote:',
      `the bridge was closed\n${SOURCE}`,
    ]);
    expect(shown(verifiedAs({ status: 'not-found', nearest: null }))).toEqual([
      'Not found: no article contains it.',
    ]);
    expect(shown(verifiedAs({ status: 'too-short' }))).toHaveLength(1);
  });

  it('stands what a stitched quote has beside its pieces, which no page has', () => {
    const matches = [CLOSED, CLOSED, CLOSED] as const;
    expect(shown(verifiedAs({ status: 'stitched', unfound: ['for ever'], matches })).slice(0, 2)).toEqual([
      'Stitched: put together from true pieces of 3 places.',
      '    the page: (nothing)\n    given:    for ever',
    ]);
  });

  it('stand the pieces of a stitched quote in its order, with the sentence of the one that it is held against', () => {
    const matches = [
      placeOf('it rained', 'rain.txt'),
      CLOSED,
      placeOf('the ferry came', 'ferry.txt'),
    ] as const;
    const context = contextOf(CLOSED, 'On Monday |the bridge was closed|.');
    const lines = shown(verifiedAs({ status: 'stitched', unfound: [], matches }, { context }));
    expect(lines.map((line) => line.split('\n').slice(0, 2).join('\n')).slice(1)).toEqual([
      expect.stringContaining('it rained'),
      'The whole sentence, with the given words marked:\nOn Monday [[the bridge was closed]].',
      expect.stringContaining('the ferry came'),
    ]);
  });

  it('stands the sentence that a quote may translate, and what differs', () => {
    const sentence = placeOf('أُغلق الجسر يومين');
    const translation = { sentence, differences: [{ kind: 'number', given: '3', page: '2' }] } as const;
    expect(shown(verifiedAs({ status: 'not-found', nearest: CLOSED }, { translation }))).toEqual([
      'May translate: a sentence in another language says something like it; words cannot be checked.',
      '    the page: 2\n    given:    3',
      `أُغلق الجسر يومين\n${SOURCE}`,
    ]);
  });

  it('does not say that no article has a quote whose language none is in', () => {
    const message = verifiedAs({ status: 'not-found', nearest: null }, { absentLanguage: 'fr' });
    expect(shown(message)).toEqual(['Not comparable: no article is in the language of the quote (French).']);
  });
});

describe('words that only an older form of a page has', () => {
  it('are said to be of it, by the day on which it was fetched', () => {
    const old = placeOf('the bridge was shut', 'a.html/20261130T000000Z-ab12cd34.html');
    const oldWords = { ...old, source: 'a.html', fetchedAt: '2026-11-30T00:00:00Z', isExact: true };
    const message = { ...verifiedAs({ status: 'not-found', nearest: null }), oldWords };
    expect(shown(message).slice(0, 2)).toEqual([
      'Not found: no article contains it.',
      'Exact in the version of 2026-11-30: a.html was changed since, and no longer says so.',
    ]);
    expect(shown(message)[2]).toMatch(/^the bridge was shut\n/u);
    const respelt = shown({ ...message, oldWords: { ...oldWords, fetchedAt: null, isExact: false } });
    expect(respelt[1]).toContain('Spelt in another way in the version of an unknown day');
  });
});

it('says in the line of the verdict that older versions could not be read', () => {
  const message = { ...verifiedAs({ status: 'not-found', nearest: null }), oldUnread: true } as const;
  expect(renderVerification(message, () => 1)).toBe(
    'Not found: no article contains it; older versions of pages could not be read, and may have it',
  );
});
