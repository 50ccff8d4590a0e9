import type { Listing } from '../feeds.ts';

/** Understands feeds (RSS, Atom) and sitemaps. */
export interface ListingReader {
  /**
   * What stands there, in its order. Takes time and memory in proportion to its size, whatever it holds. Throws `feed-invalid`.
   *
   * @param address for messages
   * @param xml as it was fetched; it may be packed with gzip
   * @param encoding label that the server states; what the file itself states holds. Null if the server states none
   */
  read(address: string, xml: Uint8Array, encoding: string | null): Promise<Listing>;
}
