import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { decodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import type { MessagePlan } from '../../../src/discord/render/message/message-plan.ts';
import { expectBidiClosed, expectHarmless, expectWithinLimits } from './message-rules.ts';
import { ADDED, answered, ASKER, CALL, citation, HEADLINE, input, quote, STATEMENT } from './samples.ts';
import { linesOutside, quotesIn } from './un-render.ts';

const WORD = encodeURIComponent('كلمة');

function actions({ rows }: MessagePlan): (string | undefined)[][] {
  return rows.map((row) => row.map(({ customId }) => decodeCustomId(customId)?.action));
}

describe('an answer', () => {
  it('is the question, the quote, its source and its link', () => {
    const { plan, shown, more } = renderAnswer(
      input(answered(quote(`${CALL} *`, { url: 'https://sana.example/1?a=1&b=2' }), quote('كلمة')), {
        question: 'من اتصل\nبـ *بوتين*؟',
        firstLineNote: 'newest evidence: today',
        notes: [en.answers.undatedLeftOut(1)],
      }),
    );
    const source = `-# \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`;
    const link = plan.content.split('\n').find((line) => line.startsWith('-# <'));
    expect(plan.content).toBe(
      [
        '\u200F**\u2068من اتصل بـ \\*بوتين\\*؟\u2069** · newest evidence: today',
        '',
        `> ${CALL} \\*`,
        source,
        link,
        '',
        '> كلمة',
        source,
        `-# <https://sana.example/news/1#:~:text=${WORD}>`,
        '',
        'The date filter left out 1 undated article.',
      ].join('\n'),
    );
    expect(link).toMatch(/^-# <https:\/\/sana\.example\/1\?a=1&b=2#:~:text=[\w%]+,[\w%.]+>$/);
    expect(shown.map(({ text }) => text)).toEqual([`${CALL} *`, 'كلمة']);
    expect(more).toEqual([]);
    expect(plan.files).toEqual([]);
  });

  it('keeps what the quote is made of, line ends and bidi controls included', () => {
    const text = `${CALL}\r\n\u202Eabc \u2066 \u0000 \r- x\uD800\n\n@everyone\u2028# y`;
    const { plan } = renderAnswer(input(answered(quote(text))));
    expect(quotesIn(plan.content)).toEqual([text]);
    expectHarmless(plan.content, [citation()]);
    expectBidiClosed(linesOutside(plan.content));
  });

  it.each([
    [{ title: null }, '-# \u200F\u2068سانا\u2069 · \u20682023-09-26\u2069'],
    [{ title: 'Talks', publishedAt: null }, '-# \u2068Talks\u2069 · \u2068سانا\u2069'],
    [{ title: '\u202E', outlet: null }, '-# \u200F\u20682023-09-26\u2069'],
    [
      { title: null, outlet: null, publishedAt: null, url: 'file:///x', source: 'a/b_c.txt' },
      '-# \u2068a/b\\_c.txt\u2069',
    ],
  ])('leaves out of the source what is unknown: %j', (unknown, line) => {
    const { plan } = renderAnswer(input(answered(quote(CALL, { url: null, ...unknown }))));
    expect(plan.content.split('\n').slice(2)).toEqual([`> ${CALL}`, line]);
  });

  it('with nothing but a link shows the link', () => {
    const { plan } = renderAnswer(
      input(answered(quote('كلمة', { title: null, outlet: null, publishedAt: null }))),
    );
    expect(plan.content.split('\n').slice(3)).toEqual([`-# <https://sana.example/news/1#:~:text=${WORD}>`]);
  });

  it('shows three and names five more', () => {
    const quotes = Array.from({ length: 10 }, (_, i) => quote(`${STATEMENT} ${i}`, { url: null }));
    const [first, ...others] = quotes;
    if (first === undefined) throw new Error('no quotes');
    const { plan, shown, more } = renderAnswer(input(answered(first, ...others)));
    expect(shown).toEqual(quotes.slice(0, 3));
    expect(more).toEqual(quotes.slice(3, 8).map(({ id }) => id));
    expect(actions(plan)).toEqual([
      ['more', 'context', 'copy'],
      ['helpful', 'notHelpful', 'delete'],
    ]);
    expect(decodeCustomId(plan.rows[0]?.[0]?.customId ?? '')).toMatchObject({ quoteIds: more });
    expect(decodeCustomId(plan.rows[1]?.[2]?.customId ?? '')).toMatchObject({ askerId: ASKER });
  });

  it('keeps the order: behind a quote that does not fit comes none that would', () => {
    const quotes = [quote(CALL), quote('ا'.repeat(1700)), quote(ADDED)] as const;
    const { shown, more } = renderAnswer(input(answered(...quotes)));
    expect(shown).toEqual([quotes[0]]);
    expect(more).toEqual([quotes[1].id, quotes[2].id]);
  });

  it('attaches a first quote that no message holds, and goes on', () => {
    const text = `${'*'.repeat(1200)}\u202E\r\n`;
    const { plan, shown } = renderAnswer(input(answered(quote(text), quote(CALL))));
    expect(plan.content).toContain(`\n\n${en.answers.quoteAttached}\n-# \u200F\u2068${HEADLINE}`);
    expect(plan.files).toEqual([{ name: 'quote-1.txt', text }]);
    expect(quotesIn(plan.content)).toEqual([CALL]);
    expect(shown).toHaveLength(2);
  });

  describe('with notes', () => {
    const notesShown = (...notes: string[]): string[] => {
      const { plan } = renderAnswer(input(answered(quote('كلمة', { url: null })), { notes }));
      return plan.content.split('\n\n').slice(2).join('\n\n').split('\n');
    };
    // All of them have 400 units, a line end between two of them.
    it.each([
      ['that fit', 370, 29],
      ['that fit in a place that is too small to be cut into', 380, 19],
    ])('has those %s', (_, first, second) => {
      expect(notesShown('a'.repeat(first), 'b'.repeat(second))).toEqual([
        'a'.repeat(first),
        'b'.repeat(second),
      ]);
    });

    it('leaves out one that cutting leaves less than 40 units of, and all behind it', () => {
      expect(notesShown('a'.repeat(370), 'b'.repeat(30), 'c')).toEqual(['a'.repeat(370)]);
      expect(notesShown('a'.repeat(360), 'b'.repeat(40))).toEqual(['a'.repeat(360)]);
    });

    it('cuts one that 40 units or more are left of', () => {
      expect(notesShown('a'.repeat(359), 'b'.repeat(100))).toEqual([
        'a'.repeat(359),
        expect.stringMatching(/^b{30,39}…$/u),
      ]);
    });
  });

  it('has no button to delete what only the asker sees', () => {
    const { plan } = renderAnswer(input(answered(quote(CALL)), { askerId: null }));
    expect(actions(plan)).toEqual([
      ['context', 'copy'],
      ['helpful', 'notHelpful'],
    ]);
  });

  it('fits when everything is as long as it may be', () => {
    const star = '*'.repeat(5000);
    const long = quote(star, { title: star, outlet: star, url: `https://a.example/${'a'.repeat(680)}` });
    const { plan } = renderAnswer(
      input(answered(long, long), { question: star, firstLineNote: star, notes: [star, star] }),
    );
    expectWithinLimits(plan);
    expect(plan.files).toHaveLength(1);
    // Cut, but there.
    expect(plan.content.split('\n\n').at(-1)).toMatch(/^\*{40,}…$/);
  });
});

describe('an abstention', () => {
  it('offers headlines, each with outlet and date, and no quote', () => {
    const { plan, shown, more } = renderAnswer(
      input(
        {
          kind: 'abstained',
          closest: [],
          nearest: [
            citation(),
            citation({ title: null }),
            citation({ title: '\u200B' }),
            citation({ title: 'Talks [1]', outlet: null, publishedAt: null }),
            citation({ title: 'Third' }),
            citation({ title: 'Fourth' }),
          ],
        },
        { notes: ['A note.'] },
      ),
    );
    expect(plan.content).toBe(
      [
        '**\u2068Who called whom?\u2069**',
        '',
        en.answers.noAnswer,
        '',
        'A note.',
        '',
        en.answers.nearestNotAnAnswer,
        `- \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`,
        '- \u2068Talks \\[1\\]\u2069',
        '- \u2068Third\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069',
      ].join('\n'),
    );
    expect(actions(plan)).toEqual([['delete']]);
    expect([shown, more]).toEqual([[], []]);
  });

  it('says only that when nothing is near', () => {
    const { plan } = renderAnswer(
      input(
        { kind: 'abstained', nearest: [citation({ title: null })], closest: [] },
        { askerId: null, question: ' ' },
      ),
    );
    expect(plan).toEqual({ content: en.answers.noAnswer, rows: [], files: [] });
  });

  it('fits when everything is as long as it may be', () => {
    const star = '*'.repeat(5000);
    const nearest = [1, 2, 3].map(() => citation({ title: star, outlet: star }));
    const { plan } = renderAnswer(
      input(
        { kind: 'abstained', nearest, closest: [] },
        { question: star, firstLineNote: star, notes: [star] },
      ),
    );
    expectWithinLimits(plan);
    expect(plan.content).toContain('\n- ');
  });
});
