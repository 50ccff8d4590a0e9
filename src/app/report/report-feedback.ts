import type { QuoteId } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import { REASONS, type Reason, type Vote } from '../../domain/ports/stores/feedback-store.ts';

export type Tally = { readonly helpful: number; readonly notHelpful: number };

export type FeedbackReport = Tally & {
  /** Days of the first and last vote; null before the first. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** By first quote of the answer; those with the most votes against them first. */
  readonly quotes: readonly (Tally & { readonly id: QuoteId })[];
  /** How many of the votes against answers gave which reason. */
  readonly reasons: Readonly<Record<Reason, number>>;
  /** Votes that cannot be read, and are not counted. */
  readonly damaged: number;
};

/** Counts votes for and against answers. @param damaged votes that cannot be read */
export function reportFeedback(votes: readonly Vote[], damaged = 0): FeedbackReport {
  const byQuote = new Map<QuoteId, Vote[]>();
  for (const vote of votes) byQuote.set(vote.quote, [...(byQuote.get(vote.quote) ?? []), vote]);
  const reasons = votes.flatMap((vote) => (vote.verdict === 'helpful' ? [] : (vote.reason ?? [])));
  const days = votes.map(({ day }) => day).sort();
  return {
    ...tally(votes),
    from: days.at(0) ?? null,
    to: days.at(-1) ?? null,
    quotes: [...byQuote]
      .map(([id, ofQuote]) => ({ id, ...tally(ofQuote) }))
      .sort((a, b) => b.notHelpful - a.notHelpful || b.helpful - a.helpful || (a.id < b.id ? -1 : 1)),
    reasons: Object.fromEntries(
      REASONS.map((reason) => [reason, reasons.filter((one) => one === reason).length]),
    ) as Record<Reason, number>,
    damaged,
  };
}

function tally(votes: readonly Vote[]): Tally {
  const helpful = votes.filter(({ verdict }) => verdict === 'helpful').length;
  return { helpful, notHelpful: votes.length - helpful };
}
