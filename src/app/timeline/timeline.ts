import { citationOf, citedText } from '../../answering/citation.ts';
import { passesGate } from '../../answering/gate.ts';
import type { Citation, CitedText } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Candidate } from '../../domain/candidate.ts';
import { inDateOrder } from '../../domain/date-order.ts';
import { notice, type Notice } from '../../domain/error.ts';
import type { Filter } from '../../domain/question.ts';
import { admits, leftOutAsUndated } from '../../retrieval/query/filter.ts';
import type { Engine } from '../ask/engine.ts';
import { sentencesAboutTopic } from '../topic/about-topic.ts';
import { eventsAmong } from './events-among.ts';

/** What an event's articles say of the subject: one sentence. */
export type TimelineEvent = CitedText & {
  /** Other articles about the same event. */
  readonly alsoIn: readonly Citation[];
};

/** The events of a month, in the order of their days. @property month `YYYY-MM` */
export type TimelineMonth = { readonly month: string; readonly events: readonly TimelineEvent[] };

/** What articles tell of a subject, in the order of days. Without an event, no article is about it. */
export type Timeline = {
  readonly months: readonly TimelineMonth[];
  /** Events of articles whose pages give no date. */
  readonly undated: readonly TimelineEvent[];
  /** Articles about the subject that a time leaves out because they have no date. */
  readonly undatedLeftOut: number;
  /** Quotes that the gate held back. */
  readonly notices: readonly Notice[];
};

/** A subject, and the articles that may tell of it. */
export type TimelineRequest = { readonly subject: string; readonly filter: Filter };

/** What a timeline takes of an engine. */
export type TimelineDeps = Pick<Engine, 'index' | 'answering' | 'queryOf'>;

/**
 * One quote for each event of a subject. Near copies are one event, and so are reports of one day that share most of what tells an event.
 *
 * @returns events of the best passages about the subject, of which there are at most some hundreds
 * @throws what `Engine.queryOf` throws
 */
export async function timelineOf(
  deps: TimelineDeps,
  { subject, filter }: TimelineRequest,
): Promise<Timeline> {
  const { index } = deps;
  const query = await deps.queryOf(subject);
  const withUndated: Filter = { ...filter, from: undefined, to: undefined };
  const found = sentencesAboutTopic(deps, {
    query,
    admits: (article) =>
      admits(filter, article) || (article.publishedAt === null && admits(withUndated, article)),
  });
  const best = bestOfEachArticle(found);
  const told = best.filter(({ article }) => admits(filter, article));
  const made = eventsAmong(index, told).map(eventOf);
  const isPassed = (event: TimelineEvent): boolean => passesGate(event, (source) => index.pageText(source));
  const passed = inDateOrder(made.filter(isPassed));
  return {
    months: byMonth(passed),
    undated: passed.filter(({ citation }) => citation.publishedAt === null),
    undatedLeftOut: best.filter(({ article }) => leftOutAsUndated(filter, article)).length,
    notices: made
      .filter((event) => !isPassed(event))
      .map(({ citation: { source, span } }) => notice('quote-dropped', { source, ...span })),
  };
}

/** Every event of a timeline, those without a date last. */
export function eventsOf({ months, undated }: Pick<Timeline, 'months' | 'undated'>): TimelineEvent[] {
  return [...months.flatMap(({ events }) => events), ...undated];
}

/** Share of the points of an article's best sentence with which an earlier one tells the event: news begins with what happened. */
const NEARLY_BEST = 0.7;

/** @param sentences best first */
function bestOfEachArticle(sentences: readonly Candidate[]): Candidate[] {
  const byArticle = new Map<number, { readonly best: Candidate; first: Candidate }>();
  for (const one of sentences) {
    const known = byArticle.get(one.articleNumber);
    if (known === undefined) byArticle.set(one.articleNumber, { best: one, first: one });
    else if (one.from < known.first.from && one.features.fused >= NEARLY_BEST * known.best.features.fused)
      known.first = one;
  }
  return [...byArticle.values()].map(({ first }) => first);
}

function eventOf(reports: readonly Candidate[]): TimelineEvent {
  const [first, others] = [at(reports, 0), reports.slice(1)];
  return { ...citedText(first), alsoIn: others.map(({ article }) => citationOf(article)) };
}

/** @param events oldest first */
function byMonth(events: readonly TimelineEvent[]): TimelineMonth[] {
  const months = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const { publishedAt } = event.citation;
    if (publishedAt === null) continue;
    const month = monthOf(publishedAt);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, own]) => ({ month, events: own }));
}

function monthOf(day: IsoDate): string {
  return day.slice(0, day.lastIndexOf('-'));
}
