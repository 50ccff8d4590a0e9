import { describe, expect, it } from 'vitest';
import { renderAnswer, type RenderedReply } from '../../../src/cli/output/render-answer.ts';
import type { Citation, Quote } from '../../../src/domain/answer.ts';
import { NOTHING_UNDERSTOOD } from '../../../src/domain/understood.ts';
import { citation, quote } from '../../discord/render/samples.ts';

const rendered = (reply: Partial<RenderedReply> & Pick<RenderedReply, 'answer'>): string =>
  renderAnswer({ undatedLeftOut: 0, latestAsked: false, ...reply }, () => 7);

const answered = (first: Quote, ...rest: Quote[]): RenderedReply['answer'] => ({
  kind: 'answered',
  quotes: [first, ...rest],
});

const BARE: Partial<Citation> = { title: null, outlet: null, publishedAt: null, url: null, source: 'a.txt' };

describe('an answer', () => {
  it('is each quote with what is known of its place, one fact per line', () => {
    const place = citation({ title: 'T', outlet: 'O', url: 'https://e.org/1' });
    expect(rendered({ answer: answered({ ...quote('text'), citation: place }) })).toBe(
      `text\n    T\n    O\n    ${place.publishedAt ?? ''}\n    https://e.org/1`,
    );
  });

  it('says what a page does not give, and names its file and line instead of an address', () => {
    expect(rendered({ answer: answered({ ...quote('text'), citation: citation(BARE) }) })).toBe(
      'text\n    (the page gives no title)\n    (the page names no outlet)\n    (the page gives no date)\n    a.txt:7',
    );
  });

  it('says what the page says that the article is, and so of the other places', () => {
    const place = citation({ title: 'T', outlet: 'O', url: 'https://e.org/1', genre: 'opinion' });
    const alsoIn = [citation({ ...BARE, source: 'b.txt', genre: 'correction' })];
    expect(rendered({ answer: answered({ ...quote('text'), citation: place, alsoIn }) })).toBe(
      `text\n    T\n    opinion, says the page\n    O\n    ${place.publishedAt ?? ''}\n    https://e.org/1\n    also in: b.txt, correction`,
    );
  });

  it('tells the marked clause below the quote, in which nothing stands', () => {
    const long = { ...quote('First this, then that'), marked: { start: 12, end: 21 } };
    expect(rendered({ answer: answered(long) })).toMatch(
      /^First this, then that\n {4}the clause: then that\n/u,
    );
  });

  it('is in the order of dates, unless the latest was asked for', () => {
    const dated = (publishedAt: string): Quote => ({
      ...quote(`of ${publishedAt}`),
      citation: citation({ publishedAt: publishedAt as Citation['publishedAt'] }),
    });
    const answer = answered(dated('2024-02-01'), dated('2024-01-01'));
    expect(rendered({ answer }).indexOf('of 2024-01')).toBe(0);
    expect(rendered({ answer, latestAsked: true }).indexOf('of 2024-02')).toBe(0);
  });

  it('names the other places of the same words, and other wordings under a line that says so', () => {
    const alsoIn = [citation({ ...BARE, source: 'b.txt' })];
    const variant = { ...quote('other'), alsoIn: [] };
    const text = rendered({
      answer: answered({ ...quote('text'), alsoIn, variants: [variant], moreVariants: 1 }),
    });
    expect(text).toContain('    also in: b.txt');
    expect(text).toContain('Another wording of the same:\nother');
    expect(text).toContain('1 further wording of the same is not shown.');
  });

  it('cannot control the terminal', () => {
    expect(rendered({ answer: answered(quote('\u001b[2Jtext')) })).not.toContain('\u001b');
  });
});

describe('no answer', () => {
  const abstained = (nearest: readonly Citation[] = []): RenderedReply['answer'] => ({
    kind: 'abstained',
    closest: [],
    nearest,
  });

  it('says so, and names the nearest articles', () => {
    expect(rendered({ answer: abstained() })).toBe('The corpus does not answer this question.');
    expect(rendered({ answer: abstained([citation({ title: 'T' })]) })).toContain(
      'which do not answer it:\n\n    T\n',
    );
  });

  it('says that limits are the reason, and what they left out', () => {
    expect(rendered({ answer: abstained(), limitedBy: ['outlets', 'dates'], undatedLeftOut: 1 })).toBe(
      'The corpus answers this question only outside the given outlet and dates.\n1 undated article was left out by the date filter.',
    );
  });
});

describe('what was understood', () => {
  const july = { ...NOTHING_UNDERSTOOD, from: '2025-07-01', to: '2025-07-31' } as const;
  const bare = { ...BARE, outlet: 'O' };
  const march = quote('march', { ...bare, publishedAt: '2025-03-12' });
  const inJuly = quote('july', { ...bare, publishedAt: '2025-07-02' });
  const undated = quote('undated', bare);
  const firstOf = (reply: Parameters<typeof rendered>[0]): string[] => rendered(reply).split('\n\n');

  it('is told before the quotes, one fact per line', () => {
    const understood = {
      ...july,
      isLunar: true,
      outlet: 'O\u001b',
      language: 'ar',
      order: 'newest',
    } as const;
    expect(firstOf({ answer: answered(inJuly), understood })[0]).toBe(
      [
        'Understood from the question:',
        '    from 2025-07-01',
        '    to 2025-07-31',
        '    by the Umm al-Qura calendar, give or take a day',
        '    outlet: O\u241B',
        '    language of the articles: ar',
        '    newest first',
      ].join('\n'),
    );
  });

  it('orders the quotes', () => {
    const order = (of: 'newest' | 'oldest'): string[] =>
      rendered({
        answer: answered(inJuly, march),
        latestAsked: of === 'newest',
        understood: { ...NOTHING_UNDERSTOOD, order: of },
      }).match(/^(?:july|march)$/gmu) ?? [];
    expect([order('newest'), order('oldest')]).toEqual([
      ['july', 'march'],
      ['march', 'july'],
    ]);
  });

  it.each([
    [[march], 'The newest quote is dated 2025-03-12, outside the time that you asked about.'],
    [[undated], 'The pages of these quotes give no date.'],
    [[inJuly, march], 'Understood from the question:'],
  ] as const)('comes after the age of quotes of another time', (quotes, line) => {
    const [first, ...rest] = quotes;
    const text = rendered({ answer: answered(first, ...rest), understood: july });
    expect(text.split('\n')[0]).toBe(line);
  });

  it('says first what isnad does not do, and that quotes are a listing', () => {
    const lead = firstOf({
      answer: answered(inJuly),
      declined: 'translate',
      isListing: true,
      latestAsked: true,
    });
    expect(lead.slice(0, 2)).toEqual([
      'isnad does not translate. Here is what the corpus says, word for word.',
      'From the corpus, newest first:',
    ]);
    expect(firstOf({ answer: answered(inJuly), isListing: true })[0]).toBe('From the corpus:');
  });

  it('has the questions of a message above their quotes', () => {
    const parts = [
      { question: 'When?', quotes: [inJuly.id] },
      { question: 'Who?\nAnd', quotes: [] },
      { question: 'Why?', quotes: [undated.id] },
    ];
    const text = rendered({ answer: answered(inJuly, march), parts });
    expect(text.split('\n').filter((line) => !line.startsWith('    '))).toEqual([
      ...['Question: When?', '', 'july', '', 'Question: Who?\u240AAnd', ''],
      ...['Question: Why?', '', 'Further quotes:', '', 'march'],
    ]);
    expect(text).toContain('Question: Who?\u240AAnd\n    (the corpus does not answer this)');
    expect(text).toContain('Question: Why?\n    (quotes not shown: see --top)');
  });

  const none = (closest: readonly Quote[], reply: Partial<RenderedReply> = {}): string[] =>
    firstOf({ answer: { kind: 'abstained', nearest: [citation({ title: 'T' })], closest }, ...reply });

  it('says that nothing is of its time, and which day the newest is of', () => {
    const [why, known, above, closest] = none([undated, march], { limitedBy: ['dates'], understood: july });
    expect(why).toBe('The corpus does not answer this question from 2025-07-01 to 2025-07-31.');
    expect(known).toMatch(/^Understood/u);
    expect(above).toBe('The newest article on this is dated 2025-03-12:');
    expect(closest).toMatch(/^undated\n.*\n.*\n {4}\(the page gives no date\)/u);
    expect(none([undated], { limitedBy: ['dates'], understood: july })[2]).toBe(
      'The closest passage is on a page without a date:',
    );
    const day = { ...july, to: july.from, outlet: 'Reuters' };
    expect(none([march], { limitedBy: ['dates'], understood: day })[0]).toBe(
      'Reuters does not answer this question on 2025-07-01.',
    );
  });

  it('says that its outlet has nothing, and gives no quote as that outlet’s', () => {
    const understood = { ...NOTHING_UNDERSTOOD, outlet: 'Reuters' };
    const [why, , above] = none([march], { limitedBy: ['outlets'], understood });
    expect([why, above]).toEqual(['Reuters does not answer this question.', 'Another outlet answers it:']);
  });

  it('promises nothing of the closest passage', () => {
    const [why, above, closest, nearest] = none([march]);
    expect([why, above]).toEqual([
      'The corpus does not answer this question.',
      'The closest passage; it may not answer:',
    ]);
    expect(closest).toMatch(/^march\n/u);
    expect(nearest).toBe('Nearest articles, which do not answer it:');
    // A limit that was given, and not read from the question, is told as before.
    expect(none([march], { limitedBy: ['dates'] })[0]).toBe(
      'The corpus answers this question only outside the given dates.',
    );
    expect(none([], { limitedBy: ['dates'], understood: july })[0]).toBe(
      'The corpus answers this question only outside the given dates.',
    );
  });

  it('of what isnad does not do says only that, unless there is something to quote', () => {
    expect(none([], { declined: 'count' })).toEqual([
      'isnad does not count. It only quotes its articles, word for word.',
    ]);
    expect(none([march], { declined: 'count' })[1]).toBe('The closest passage; it may not answer:');
  });
});
