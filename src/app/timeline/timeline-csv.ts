import { eventsOf, type Timeline, type TimelineEvent } from './timeline.ts';

const COLUMNS = ['day', 'quote', 'title', 'outlet', 'url', 'source', 'copies'] as const;

/** Begins a formula for a spreadsheet. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
/** A cell that has one of these stands in quotation marks. */
const SPECIAL = /["\r\n,]/u;

/**
 * A timeline as a table (RFC 4180), an event a row, those without a date last. An apostrophe stands before what a spreadsheet would take for a formula.
 */
export function timelineCsv(timeline: Pick<Timeline, 'months' | 'undated'>): string {
  const rows = [[...COLUMNS], ...eventsOf(timeline).map(rowOf)];
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function rowOf({ text, citation, alsoIn }: TimelineEvent): string[] {
  const { publishedAt, title, outlet, url, source } = citation;
  const copies = alsoIn.map((other) => other.outlet ?? other.title ?? other.source);
  return [publishedAt ?? '', text, title ?? '', outlet ?? '', url ?? '', source, copies.join('; ')];
}

function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
