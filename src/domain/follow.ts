import type { QuoteId } from './answer.ts';
import type { ArticleId, IsoDate } from './article.ts';

/** Where the quotes of a follow are told. Ids are Discord's. */
export type FollowPlace =
  | { readonly kind: 'direct'; readonly memberId: string }
  | {
      readonly kind: 'channel';
      readonly guildId: string;
      readonly channelId: string;
      /** The channel of a thread; null elsewhere. */
      readonly parentId: string | null;
      /** Who made it, to be told when it ends; null once that member wanted to be forgotten. */
      readonly memberId: string | null;
    }
  /** The command line, which prints them when it is asked to. */
  | { readonly kind: 'terminal' };

/** Hours of a day, 0 to 23, from the first up to the second, also over midnight; none where both are the same. */
export type QuietHours = { readonly from: number; readonly to: number };

/** A quote that was told, or is about to be. */
export type ToldQuote = {
  readonly quoteId: QuoteId;
  readonly articleId: ArticleId;
  readonly publishedAt: IsoDate | null;
  readonly text: string;
};

/** A question whose future answers somebody wants to be told. */
export type Follow = {
  /** 12 characters of base64url. */
  readonly id: string;
  readonly question: string;
  /** ISO 639-1 code: the language of isnad's own words beside the quotes. */
  readonly language: string;
  readonly place: FollowPlace;
  /** Null: those that the operator set. */
  readonly quiet: QuietHours | null;
  /** The day on which it was made, in UTC. */
  readonly since: IsoDate;
  /** Number of the batch of articles up to which it was checked. */
  readonly checkedTo: number;
  /** How many quotes were told on the last day on which any was. */
  readonly sent: { readonly day: IsoDate; readonly count: number } | null;
  /** What it was told last, oldest first: the same event is not told again. */
  readonly told: readonly ToldQuote[];
  /** Quotes that were left out since the last one, because too many were waiting. */
  readonly leftOut: number;
};

/** A quote that waits to be told. */
export type Alert = ToldQuote & {
  /** 12 characters of base64url: Discord's nonce, and the mark by which its message is found again. */
  readonly id: string;
  readonly followId: string;
  /** ISO times. `attemptedAt` is null before the first try to send it. */
  readonly foundAt: string;
  readonly attemptedAt: string | null;
};

/** All follows, and what waits to be told: written together, so that neither can be without the other. */
export type FollowBook = { readonly follows: readonly Follow[]; readonly outbox: readonly Alert[] };

export const EMPTY_BOOK: FollowBook = { follows: [], outbox: [] };

/** An article that was in the archive, by what it says and not by where it lies. */
export type SeenArticle = {
  /** Number of the batch in which what it says was new: 1 for the first. */
  readonly batch: number;
  readonly id: ArticleId;
  /** Beginning of `Generation.articleHashes`: text and metadata. */
  readonly hash: string;
  /** Digest of its words alone. */
  readonly words: string;
  /** Tells how alike two texts are: see ingestion/duplicates/text-signature.ts. */
  readonly signature: string;
};
