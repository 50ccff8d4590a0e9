import { sliceOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Candidate } from '../../domain/candidate.ts';
import type { SearchIndex } from '../../retrieval/index/search-index.ts';
import { type EventWords, eventWords, shareOf } from '../verify/later/event-words.ts';
import { storedPage } from '../../retrieval/index/quotable-index.ts';

/** Sentences at the beginning of an article that tell which event it is about. */
const LEAD_SENTENCES = 2;
/** Share of what tells the event of one report of a day that another one has as well. */
const SAME_EVENT = 0.4;

/** A report of an event. */
type Report = { readonly candidate: Candidate; readonly words: EventWords; readonly group: number };

/**
 * The reports that tell one event each: near copies, whatever their days; and reports of the same day that share most of the words and names that tell
 * an event. Words that few articles have count for more.
 *
 * @param candidates one of each article, best first
 * @returns the reports of each event: the first published first, of one day the best first
 */
export function eventsAmong(index: SearchIndex, candidates: readonly Candidate[]): Candidate[][] {
  const events: Report[][] = [];
  for (const report of candidates.map((candidate) => reportOf(index, candidate))) {
    const event = events.find((reports) => reports.some((other) => areOneEvent(report, other)));
    if (event === undefined) events.push([report]);
    else event.push(report);
  }
  return events.map((reports) =>
    reports
      .map(({ candidate }) => candidate)
      .sort((a, b) => ((dayOf(a) ?? LATEST) < (dayOf(b) ?? LATEST) ? -1 : Number(dayOf(a) !== dayOf(b)))),
  );
}

/** Sorts behind every day. */
const LATEST = '9999-99-99';

function dayOf({ article }: Candidate): string | null {
  return article.publishedAt;
}

function reportOf(index: SearchIndex, candidate: Candidate): Report {
  const { article, sentences } = index.split(candidate.articleNumber);
  const pageText = storedPage(index, article.source);
  const lead = sentences.slice(0, LEAD_SENTENCES).map(({ span }) => sliceOf(pageText, span));
  const corpus = { keywords: index.keywords, passages: index.passages.length };
  return {
    candidate,
    words: eventWords(corpus, [article.title ?? '', ...lead]),
    group: at(index.duplicates.with(candidate.articleNumber), 0),
  };
}

function areOneEvent(one: Report, other: Report): boolean {
  if (one.group === other.group) return true;
  const day = dayOf(one.candidate);
  if (day === null || day !== dayOf(other.candidate)) return false;
  return Math.max(shareOf(one.words, other.words), shareOf(other.words, one.words)) >= SAME_EVENT;
}
