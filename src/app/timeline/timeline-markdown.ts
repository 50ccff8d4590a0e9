import { onOneLine } from '../../text/one-line.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** What a Markdown file of a timeline says besides the articles' own words. */
export type TimelineWords = {
  /** Above the events without a date. */
  readonly undated: string;
  /** Before the other articles of an event. */
  readonly alsoIn: string;
};

/** A timeline as Markdown: a heading for each month, and each quote as a block with its place under it. */
export function timelineMarkdown(
  subject: string,
  { months, undated }: Pick<Timeline, 'months' | 'undated'>,
  words: TimelineWords,
): string {
  const parts = [
    `# ${escaped(subject)}`,
    ...months.flatMap(({ month, events }) => [
      `## ${month}`,
      ...events.map((event) => blockOf(event, words)),
    ]),
    ...(undated.length === 0
      ? []
      : [`## ${escaped(words.undated)}`, ...undated.map((event) => blockOf(event, words))]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf({ text, citation, alsoIn }: TimelineEvent, words: TimelineWords): string {
  const { publishedAt, outlet, title, url, source } = citation;
  const place = [publishedAt, outlet, title].filter((it) => it !== null).map(escaped);
  const address =
    url === null ? escaped(source) : `<${url.replace(/[<>\s]/gu, (sign) => encodeURIComponent(sign))}>`;
  const others = alsoIn.map((other) => escaped(other.outlet ?? other.title ?? other.source));
  return [
    ...text.split(/\r\n?|\n/u).map((line) => `> ${literal(line)}`),
    '',
    `— ${[...place, address].join(', ')}`,
    ...(others.length === 0 ? [] : ['', `${escaped(words.alsoIn)} ${others.join(', ')}`]),
  ].join('\n');
}

/** A label, on one line. A quote keeps its spaces as they are. */
function escaped(text: string): string {
  return literal(onOneLine(text));
}

/** Signs of Markdown and HTML stand for themselves behind a backslash; so does the point of a number that would begin a list. */
function literal(text: string): string {
  const signs = text.replace(/[\\`*_{}[\]<>#|~&!+=-]/gu, '\\$&');
  return signs.replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
