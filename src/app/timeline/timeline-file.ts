import type { TimelineForm } from './timeline-form.ts';
import { timelineCsv } from './timeline-csv.ts';
import { timelineMarkdown, type TimelineWords } from './timeline-markdown.ts';
import type { Timeline } from './timeline.ts';

/**
 * A timeline as a file that somebody saves and opens.
 *
 * @param words what a file of Markdown says besides the articles' own words
 */
export function timelineFile(
  form: TimelineForm,
  subject: string,
  timeline: Pick<Timeline, 'months' | 'undated'>,
  words: TimelineWords,
): { readonly name: string; readonly text: string } {
  switch (form) {
    case 'markdown':
      return { name: 'timeline.md', text: timelineMarkdown(subject, timeline, words) };
    case 'csv':
      // Spreadsheets take a table without this mark for another encoding.
      return { name: 'timeline.csv', text: `\uFEFF${timelineCsv(timeline)}` };
  }
}
