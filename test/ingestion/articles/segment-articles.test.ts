import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { segmentArticles } from '../../../src/ingestion/articles/segment-articles.ts';
import { classifyLine } from '../../../src/ingestion/lines/classify-line.ts';
import { linesOf } from '../../../src/ingestion/lines/lines.ts';

const HEADLINE = 'Putin and Raisi speak by phone';
const LEAD = 'The presidents of Russia and Iran spoke by phone on Tuesday.';
const NEXT = 'They also discussed the situation in the north of Syria.';
const OTHER_HEADLINE = 'Grain exports rise for the third month';
const OTHER_LEAD = 'Exports of grain rose in May for the third month in a row.';

/** The articles that a page of these lines is cut into, in words. */
function segmented(...lines: readonly string[]) {
  const text = lines.join('\n');
  const drafts = segmentArticles(
    text,
    linesOf(text).map((span) => classifyLine(text, span)),
  );
  return drafts.map(({ title, source, dateline, blocks, dates, datesBelow, closed }) => ({
    title: title && sliceOf(text, title),
    source: source && sliceOf(text, source),
    agency: dateline?.outlet ?? null,
    blocks: blocks.map((block) => block.map((span) => sliceOf(text, span))),
    dates,
    datesBelow,
    closed,
  }));
}

it('cuts the page of the explanation', () => {
  const articles = segmented(
    HEADLINE,
    '5 March 2024',
    `TEHRAN (Reuters) - ${LEAD}`,
    NEXT,
    'Read also',
    OTHER_HEADLINE,
    `MOSCOW (TASS) - ${OTHER_LEAD}`,
    'Source: TASS',
  );
  expect(articles).toMatchObject([
    { title: HEADLINE, agency: 'Reuters', dates: ['2024-03-05'], blocks: [[LEAD, NEXT]] },
    { title: OTHER_HEADLINE, agency: 'TASS', source: 'TASS', closed: true, blocks: [[OTHER_LEAD]] },
  ]);
});

describe('a paragraph', () => {
  it('begins a block where something unquotable stands before it', () => {
    expect(segmented(HEADLINE, LEAD, 'What else was said', NEXT)).toMatchObject([
      { blocks: [[LEAD], [NEXT]] },
    ]);
  });

  it('begins an article behind a source line and a headline', () => {
    const articles = segmented(HEADLINE, LEAD, 'Source: Reuters', OTHER_HEADLINE, OTHER_LEAD);
    expect(articles).toMatchObject([
      { title: HEADLINE, source: 'Reuters' },
      { title: OTHER_HEADLINE, source: null },
    ]);
  });

  it('goes on behind a link to another article', () => {
    expect(segmented(HEADLINE, LEAD, `Read also: ${OTHER_HEADLINE}`, NEXT)).toMatchObject([
      { blocks: [[LEAD], [NEXT]] },
    ]);
  });

  it('belongs to nothing where it is a teaser in a list of headlines', () => {
    expect(segmented(HEADLINE, LEAD, 'Related articles', OTHER_HEADLINE, OTHER_LEAD, HEADLINE)).toMatchObject(
      [{ blocks: [[LEAD]] }],
    );
  });

  it("is not looked for among readers' comments", () => {
    expect(segmented(HEADLINE, LEAD, 'Comments', NEXT, OTHER_LEAD)).toMatchObject([{ blocks: [[LEAD]] }]);
  });
});

describe('a source line', () => {
  it('may have its name on the next line', () => {
    expect(segmented(HEADLINE, LEAD, 'Source:', 'Reuters')).toMatchObject([{ source: 'Reuters' }]);
  });

  it('without a name does not take the next headline for one', () => {
    expect(segmented(HEADLINE, LEAD, 'Source:', OTHER_HEADLINE, OTHER_LEAD)).toMatchObject([
      { source: null, blocks: [[LEAD], [OTHER_LEAD]] },
    ]);
  });

  it('that claims something is a headline, unless it speaks of the source', () => {
    expect(segmented('Source: Putin to visit Tehran', LEAD)).toMatchObject([
      { title: 'Source: Putin to visit Tehran', source: null },
    ]);
    expect(segmented('المصدر: الجزيرة نت الدوحة', LEAD)).toMatchObject([{ source: 'الجزيرة نت الدوحة' }]);
  });
});

it('gives a date below a body to that body, and one below a headline to what follows', () => {
  expect(segmented(HEADLINE, LEAD, '5 March 2024')).toMatchObject([
    { dates: [], datesBelow: ['2024-03-05'] },
  ]);
  const two = segmented(HEADLINE, LEAD, 'Source: Reuters', OTHER_HEADLINE, '6 March 2024', OTHER_LEAD);
  expect(two).toMatchObject([{ datesBelow: [] }, { dates: ['2024-03-06'] }]);
});

it('finds no article where there is no prose', () => {
  expect(segmented(HEADLINE, OTHER_HEADLINE, 'Share', '5 March 2024')).toEqual([]);
});
