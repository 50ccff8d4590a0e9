import type { FeedReader } from '../../domain/ports/feed-reader.ts';
import { collect } from '../feeds/listing.ts';

/** RSS (0.9 to 2.0) and Atom feeds, read in one pass without a tree. */
export const rssFeed: FeedReader = {
  read: (address, xml) =>
    Promise.resolve().then(() =>
      collect(address, xml, ['feed']).entries.map(({ id, link, publishedMs }) => ({ id, link, publishedMs })),
    ),
};
