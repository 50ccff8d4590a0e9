import { freshnessToTell, type Freshness } from '../app/freshness.ts';
import type { Reply } from '../app/session.ts';
import type { Quote } from '../domain/answer.ts';
import type { IsoDate } from '../domain/article.ts';
import { ageInWords } from './durations.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import { renderAnswer } from './render-answer.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Quotes asked for: three in the answer, five behind "more quotes". */
export const MOST_SHOWN = 8;

/** Quotes in the answer itself: what a reader sees must not be older than he is told. */
const SHOWN = 3;

/** Outlets named to somebody who named one that does not exist. */
const KNOWN_OUTLETS = 10;

/** UTF-16 units of an outlet's name in a note. */
const LONGEST_LABEL = 60;

export type ReplyContext = {
  readonly language: ShellLanguage;
  /** Who may delete the answer; null where only he sees it. */
  readonly askerId: string | null;
  readonly today: IsoDate;
  readonly staleAfterDays: number | null;
};

/** The message for a reply, and which of its quotes are in it. */
export function replyPlan(
  reply: Reply,
  { language, askerId, today, staleAfterDays }: ReplyContext,
): { readonly plan: MessagePlan; readonly shown: readonly Quote[] } {
  const words = wordsOf(language);
  const { answer, latestAsked, undatedLeftOut } = reply;
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  const freshness =
    answer.kind === 'answered'
      ? freshnessToTell(quotes.slice(0, SHOWN), today, { latestAsked, staleAfterDays })
      : null;
  return renderAnswer({
    question: reply.asked,
    answer,
    words,
    language,
    askerId,
    firstLineNote: freshness === null ? null : freshnessNote(freshness, language),
    notes: [
      ...(undatedLeftOut > 0 ? [words.undatedLeftOut(undatedLeftOut)] : []),
      ...outletNotes(reply, words),
    ],
  });
}

function freshnessNote(freshness: Freshness, language: ShellLanguage): string {
  const words = wordsOf(language);
  if (freshness.kind === 'undated') return words.newestEvidenceUndated;
  const { newest, days } = freshness;
  const date = label(newest);
  return days === 0
    ? words.newestEvidenceToday(date)
    : words.newestEvidence(ageInWords(days, language), date);
}

function outletNotes({ notices }: Reply, words: ShellWords): string[] {
  return notices.flatMap(({ code, values }) =>
    code === 'outlet-unknown'
      ? [words.outletUnknown(label(values.outlet), values.known.slice(0, KNOWN_OUTLETS).map(label))]
      : [],
  );
}

function label(text: string): string {
  return shownLabel(text, LONGEST_LABEL) ?? '';
}
