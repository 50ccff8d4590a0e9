import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { NO_METADATA } from '../../../src/domain/metadata.ts';
import { extractBody } from '../../../src/ingestion/articles/extract-body.ts';
import { classifyLine } from '../../../src/ingestion/lines/classify-line.ts';
import { linesOf } from '../../../src/ingestion/lines/lines.ts';

const HEADLINE = 'Putin and Raisi speak by phone';
const LEAD = 'The presidents of Russia and Iran spoke by phone on Tuesday.';
const NEXT = 'They also discussed the situation in the north of Syria.';

/** The body of a region that consists of these lines; `above` and `below` are of the region, not of its body. */
function extracted(
  body: readonly string[],
  {
    above = [],
    below = [],
    title = null,
  }: { above?: string[]; below?: string[]; title?: string | null } = {},
) {
  const text = [...above, ...body, ...below].join('\n');
  const start = above.join('\n').length + (above.length > 0 ? 1 : 0);
  const end = start + body.join('\n').length;
  const draft = extractBody(
    text,
    { span: { start: 0, end: text.length }, body: { start, end }, metadata: { ...NO_METADATA, title } },
    linesOf(text).map((span) => classifyLine(text, span)),
  );
  if (draft === null) return null;
  const { source, dateline, blocks, dates, datesBelow, url } = draft;
  return {
    source: source && sliceOf(text, source),
    agency: dateline?.outlet ?? null,
    url: url && sliceOf(text, url),
    blocks: blocks.map((block) => block.map((span) => sliceOf(text, span))),
    dates,
    datesBelow,
  };
}

describe('the body of a marked article', () => {
  it('is its paragraphs, in blocks that something unquotable parts', () => {
    expect(extracted([LEAD, NEXT, 'By Jane Doe', LEAD])).toMatchObject({ blocks: [[LEAD, NEXT], [LEAD]] });
  });

  it('has neither headings nor the headline again, wherever it stands', () => {
    expect(extracted([LEAD, '## What was said', HEADLINE, NEXT], { title: HEADLINE })).toMatchObject({
      blocks: [[LEAD], [NEXT]],
    });
  });

  it('has no headlines below "Read also", and goes on with prose', () => {
    expect(extracted([LEAD, 'Read also', 'Grain exports rise for the third month', NEXT])).toMatchObject({
      blocks: [[LEAD], [NEXT]],
    });
  });

  it("ends where readers' comments begin", () => {
    expect(extracted([LEAD, 'Comments', NEXT])).toMatchObject({ blocks: [[LEAD]] });
  });

  it('begins behind the agency, which it names', () => {
    expect(extracted([`TEHRAN (Reuters) - ${LEAD}`])).toMatchObject({ agency: 'Reuters', blocks: [[LEAD]] });
  });
});

it('takes dates, source and address from around the body, and no text', () => {
  const around = {
    above: [HEADLINE, '5 March 2024'],
    below: ['Source: Reuters', 'Link: https://example.org/a', NEXT],
  };
  expect(extracted([LEAD], around)).toEqual({
    blocks: [[LEAD]],
    dates: ['2024-03-05'],
    datesBelow: [],
    source: 'Reuters',
    agency: null,
    url: 'https://example.org/a',
  });
});

it('takes whatever text there is where nothing looks like prose', () => {
  expect(extracted(['Putin and Raisi speak'])).toMatchObject({ blocks: [['Putin and Raisi speak']] });
  expect(extracted(['Putin and Raisi speak', LEAD])).toMatchObject({ blocks: [[LEAD]] });
});

it('finds none where there is no text', () => {
  expect(extracted(['Share', '5 March 2024'])).toBeNull();
});
