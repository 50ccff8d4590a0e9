import { freshnessToTell, type Freshness } from '../app/freshness.ts';
import type { Reply } from '../app/session.ts';
import type { Quote } from '../domain/answer.ts';
import type { IsoDate } from '../domain/article.ts';
import { MOST_QUOTES } from './custom-id.ts';
import { ageInWords } from './durations.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import { MOST_SHOWN, renderAnswer } from './render-answer.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Quotes asked for: those in the answer, and those behind "more quotes". */
export const QUOTES_ASKED = MOST_SHOWN + MOST_QUOTES;

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
  const { answer, latestAsked, undatedLeftOut, limitedBy } = reply;
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  // Of those that a reader sees: newer ones behind a button do not make what he reads newer.
  const freshness =
    answer.kind === 'answered'
      ? freshnessToTell(quotes.slice(0, MOST_SHOWN), today, { latestAsked, staleAfterDays })
      : null;
  return renderAnswer({
    question: reply.asked,
    answer,
    latestAsked,
    limitedBy,
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
