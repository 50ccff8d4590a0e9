import type { Notice } from '../error.ts';
import type { Feed } from '../feeds.ts';

/** The addresses that the operator wants polled. */
export interface FeedList {
  /** Where it lies, for messages: the file. */
  readonly location: string;
  /**
   * All feeds as they are now. An entry that is wrong is named in `problems`, and the others hold. No file: `feeds` is null, and nothing is
   * polled.
   */
  read(): Promise<{ readonly feeds: readonly Feed[] | null; readonly problems: readonly Notice[] }>;
}
