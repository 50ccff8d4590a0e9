import type { Span } from '../../domain/article.ts';
import { isOwnReport, type ReadReport } from './report.ts';

/**
 * Who says some words of a sentence, by its reports. Null if nobody does, or if two could be meant.
 *
 * @param words the part of the sentence that is asked about
 */
export function sayingAt(reports: readonly ReadReport[], sentence: Span, words: Span): string | null {
  const byVerb = reports.filter(({ kind }) => kind !== 'according');
  // "According to X, who stresses that, …": what begins the sentence says whose it is. "According to X, Y said that": Y says it.
  const source = reports.find(({ kind, isFirst }) => kind === 'according' && isFirst);
  const isByVerb =
    source === undefined
      ? byVerb.some(isOwnReport)
      : byVerb.some((report) => report.isFirst || isSpeakerBehind(source, report));
  return isByVerb ? byVerbAt(byVerb, sentence, words) : bySource(reports, sentence, words);
}

/** Characters between a source and the speaker that follows it: a comma and a space. */
const MAX_CHARS_BETWEEN = 2;

/** Whether nothing stands between a source and somebody else who says something. */
function isSpeakerBehind(source: ReadReport, report: ReadReport): boolean {
  const between = report.span.start - source.span.end;
  return isOwnReport(report) && between >= 0 && between <= MAX_CHARS_BETWEEN && report.name !== source.name;
}

function byVerbAt(reports: readonly ReadReport[], sentence: Span, words: Span): string | null {
  const own = reports.filter(isOwnReport);
  const within = own.filter((report) => concerns(report, sentence, words));
  const outer = within.filter(({ isNested }) => !isNested);
  const told = outer.map((report) => ({ report, name: nameAt(report, words) }));
  const leading = new Set(told.flatMap(({ name }) => name ?? []));
  // "X said that …, and X added": what stands before the second verb is X's as well.
  const isGoingOn = ({ kind, name }: ReadReport): boolean => kind !== 'denial' && leading.has(name ?? '');
  const names = new Set(told.map(({ report, name }) => (isGoingOn(report) ? report.name : name)));
  const [name, ...others] = names;
  if (others.length > 0 || name === undefined) return null;
  const nested = within.filter(({ isNested, span }) => isNested && span.end <= words.start);
  return nested.length > 0 ? null : name;
}

/** Whether words are, or may be, what a report tells of. */
function concerns({ isFirst, isBehind, span }: ReadReport, sentence: Span, words: Span): boolean {
  if (isBehind) return true;
  if (span.start >= words.end) return isFirst && words.start > sentence.start;
  return true;
}

/** A speaker of the words; null where they reach out of what he says. */
function nameAt({ kind, name, isFirst, isBehind, span }: ReadReport, words: Span): string | null {
  if (kind === 'denial' && words.start > span.start) return null;
  if (isBehind || isFirst || words.start >= span.start) return name;
  return null;
}

/** Words of a sentence that go on behind its source are not surely the source's. */
const MAX_CHARS_BEHIND = 40;

function bySource(reports: readonly ReadReport[], sentence: Span, words: Span): string | null {
  const sources = reports.filter(({ kind }) => kind === 'according');
  const [source, ...others] = sources;
  if (source === undefined || others.some(({ name }) => name !== source.name)) return null;
  if (source.isFirst) return source.name;
  return sentence.end - source.span.end <= MAX_CHARS_BEHIND && words.end > source.span.start - 1
    ? source.name
    : null;
}
