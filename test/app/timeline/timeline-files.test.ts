import { describe, expect, it } from 'vitest';
import { timelineFile } from '../../../src/app/timeline/timeline-file.ts';
import { timelineCsv } from '../../../src/app/timeline/timeline-csv.ts';
import { timelineMarkdown } from '../../../src/app/timeline/timeline-markdown.ts';
import type { Timeline, TimelineEvent } from '../../../src/app/timeline/timeline.ts';
import { renderTimeline, timelineJson } from '../../../src/cli/output/render-timeline.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId, IsoDate } from '../../../src/domain/article.ts';

function event(
  text: string,
  publishedAt: IsoDate | null,
  changes: Partial<TimelineEvent['citation']> = {},
): TimelineEvent {
  const citation = {
    ...{
      articleId: 'a' as ArticleId,
      title: 'Bridge',
      outlet: 'North',
      publishedAt,
      url: null,
      source: 'a.txt',
    },
    ...{ span: { start: 0, end: text.length }, ...changes },
  };
  return { id: 'q' as QuoteId, text, citation, alsoIn: [] };
}

function timeline(events: readonly TimelineEvent[], undated: readonly TimelineEvent[] = []): Timeline {
  return { months: [{ month: '2024-03', events }], undated, undatedLeftOut: 0, notices: [] };
}

describe('the Markdown of a timeline', () => {
  it('keeps the spaces of a quote, and puts a label on one line', () => {
    const spaced = event('Kara\u00a0Bagh  is\u2009calm.', '2024-03-05', {
      title: 'Calm\n in  the\u00a0hills',
    });
    const text = timelineMarkdown('x', timeline([spaced]), { undated: 'Without a date', alsoIn: 'Also in:' });
    expect(text).toContain('> Kara\u00a0Bagh  is\u2009calm.\n');
    expect(text).toContain('Calm in the hills');
  });
});

describe('the table of a timeline', () => {
  it('is a row for each event with the line ends and quotation marks of RFC 4180', () => {
    const one = event('He said: "No", twice.\nThen he left.', '2024-03-05', { url: 'https://example.org/1' });
    expect(
      timelineCsv(
        timeline([{ ...one, alsoIn: [{ ...one.citation, outlet: 'South' }] }], [event('Late', null)]),
      ),
    ).toBe(
      'day,quote,title,outlet,url,source,copies\r\n' +
        '2024-03-05,"He said: ""No"", twice.\nThen he left.",Bridge,North,https://example.org/1,a.txt,South\r\n' +
        ',Late,Bridge,North,,a.txt,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '＝1'])(
    'has an apostrophe before the formula %j',
    (text) => {
      expect(timelineCsv(timeline([event(text, null)]))).toContain(`'${text}`);
    },
  );

  it('has it in every column', () => {
    const csv = timelineCsv(
      timeline([event('x', null, { title: '=t', outlet: '=o', url: '=u', source: '=s' })]),
    );
    expect(csv.split('\r\n')[1]).toBe(",x,'=t,'=o,'=u,'=s,");
  });
});

describe('the Markdown of a timeline', () => {
  const words = { undated: 'Without a date', alsoIn: 'Also in:' };

  it('has a heading for each month, and one for what has no date', () => {
    const one = event('It is open.', '2024-03-05', { url: 'https://example.org/a b>c' });
    const text = timelineMarkdown(
      'Bridge',
      timeline([{ ...one, alsoIn: [one.citation] }], [event('Late', null)]),
      words,
    );
    expect(text).toBe(
      '# Bridge\n\n## 2024-03\n\n> It is open.\n\n— 2024\\-03\\-05, North, Bridge, <https://example.org/a%20b%3Ec>\n\n' +
        'Also in: North\n\n## Without a date\n\n> Late\n\n— North, Bridge, a.txt\n',
    );
  });

  it('shows what articles have of Markdown and HTML as it stands', () => {
    const text = timelineMarkdown('# x', timeline([event('[a](b) <script> *c*\n# d\n1. e', null)]), words);
    expect(text).toContain('# \\# x\n');
    expect(text).toContain('> \\[a\\](b) \\<script\\> \\*c\\*\n> \\# d\n> 1\\. e\n');
  });
});

describe('a timeline to save', () => {
  const words = { undated: 'Without a date', alsoIn: 'Also in:' };
  const one = timeline([event('It is open.', '2024-03-05')]);

  it('is the table, behind the mark by which spreadsheets know UTF-8', () => {
    const text = `\uFEFF${timelineCsv(one)}`;
    expect(timelineFile('csv', 'Bridge', one, words)).toEqual({ name: 'timeline.csv', text });
  });

  it('is the Markdown as it stands', () => {
    const text = timelineMarkdown('Bridge', one, words);
    expect(timelineFile('markdown', 'Bridge', one, words)).toEqual({ name: 'timeline.md', text });
  });
});

describe('a timeline at a terminal', () => {
  it('has headings, quotes and places', () => {
    const request = { subject: 'Bridge', filter: {} };
    expect(renderTimeline(request, timeline([event('It is open.', '2024-03-05')]), () => 2)).toBe(
      'Bridge: 1 event.\n\n== 2024-03 ==\n\nIt is open.\n    Bridge\n    North\n    2024-03-05\n    a.txt:2',
    );
  });

  it('says that no article is about the subject, and what a date option left out', () => {
    const none = { months: [], undated: [], undatedLeftOut: 2, notices: [] };
    const since = { from: '2024-01-01' as IsoDate };
    expect(renderTimeline({ subject: 'Bridge', filter: since }, none, () => 1)).toBe(
      'No article within these limits is about Bridge.\n\n2 undated articles were left out by the date filter.',
    );
    expect(renderTimeline({ subject: 'Bridge', filter: {} }, { ...none, undatedLeftOut: 0 }, () => 1)).toBe(
      'No article is about Bridge.',
    );
  });

  it('is JSON whose keys keep their order', () => {
    expect(JSON.stringify(timelineJson('Bridge', timeline([event('x', '2024-03-05')])))).toBe(
      '{"subject":"Bridge","months":[{"month":"2024-03","events":[{"id":"q","text":"x","articleId":"a","title":"Bridge",' +
        '"outlet":"North","publishedAt":"2024-03-05","url":null,"source":"a.txt","start":0,"end":1}]}],"undated":[],"undatedLeftOut":0}',
    );
  });
});
