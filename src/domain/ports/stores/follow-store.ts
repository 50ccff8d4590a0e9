import type { FollowBook, SeenArticle } from '../../follow.ts';

/** Keeps follows over restarts. Each write replaces what was written before, wholly or not at all. */
export interface FollowStore {
  /** Where it is, for people. */
  readonly location: string;
  /** Nothing before the first time. Throws `follows-unusable`. */
  readBook(): Promise<FollowBook>;
  /** Throws `follows-unusable`. */
  writeBook(book: FollowBook): Promise<void>;
  /** In the order in which they were seen; empty before the first time. Throws `follows-unusable`. */
  readSeen(): Promise<readonly SeenArticle[]>;
  /** Throws `follows-unusable`. */
  writeSeen(seen: readonly SeenArticle[]): Promise<void>;
}
