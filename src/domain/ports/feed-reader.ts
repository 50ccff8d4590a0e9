/** An entry of a feed. */
export type FeedItem = {
  readonly id: string;
  readonly link: string | null;
  /** Milliseconds since 1970; null if the feed gives no time, or none that can be read. */
  readonly publishedMs: number | null;
};

/** Understands feeds (RSS, Atom). */
export interface FeedReader {
  /**
   * The entries, in the order of the feed. Takes time and memory in proportion to its size, whatever it holds. Throws
   * `feed-invalid`.
   *
   * @param address of the feed, for messages
   * @param xml the feed as it was fetched
   */
  read(address: string, xml: Uint8Array): Promise<readonly FeedItem[]>;
}
