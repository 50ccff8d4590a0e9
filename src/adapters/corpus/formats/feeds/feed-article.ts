import { Parser } from 'htmlparser2';
import type { Metadata } from '../../../../domain/metadata.ts';
import { webAddress } from '../../../../text/web-address.ts';
import type { FeedEntry } from './feed-collector.ts';
import { wordpressBody } from './wordpress-body.ts';

/** The article of an entry, why it has none, or null for what nobody takes for an article. */
type FeedArticle =
  | { readonly kind: 'article'; readonly text: string; readonly markup: 'html' | 'none'; readonly metadata: Metadata }
  | { readonly kind: 'none'; readonly problem: string }
  | null;

/** What WordPress exports besides texts: its own settings, menus, pictures and earlier versions. */
const NO_TEXTS = /^(?:wp_|attachment$|nav_menu_item$|revision$|custom_css$|customize_changeset$|oembed_cache$|user_request$)/u;

/**
 * The article of an entry of a feed that brings its full text, or of an export of WordPress. A summary is no article: quoted
 * as one, it would put the words of its editor into the article's mouth.
 */
export function feedArticle(entry: FeedEntry): FeedArticle {
  return entry.texts.has('wp:post_type') ? postArticle(entry) : entryArticle(entry);
}

/** Only what its authors published, for everybody. */
function postArticle(entry: FeedEntry): FeedArticle {
  const type = textOf(entry, 'wp:post_type') ?? '';
  if (NO_TEXTS.test(type) || textOf(entry, 'wp:status') !== 'publish') return null;
  if (textOf(entry, 'wp:post_password') !== null) return null;
  if (type !== 'post' && type !== 'page') {
    return { kind: 'none', problem: `it is of the type "${type.slice(0, 50)}", and only posts and pages are read` };
  }
  const content = textOf(entry, 'content:encoded');
  if (content === null) return { kind: 'none', problem: 'it has no text' };
  // The day where the author is; `pubDate` is the same moment in Greenwich.
  const metadata = metadataOf(entry, textOf(entry, 'wp:post_date'));
  return { kind: 'article', text: wordpressBody(content), markup: 'html', metadata };
}

function entryArticle(entry: FeedEntry): FeedArticle {
  const { contentType } = entry;
  const encoded = textOf(entry, 'content:encoded');
  const content = textOf(entry, 'content');
  const isHtml = contentType === 'html' || contentType === 'xhtml' || contentType === 'text/html';
  const metadata = metadataOf(entry, textOf(entry, 'pubdate', 'published', 'dc:date'));
  if (encoded !== null) return { kind: 'article', text: encoded, markup: 'html', metadata };
  if (content === null) return { kind: 'none', problem: 'it brings a summary at most, and not the full text' };
  if (!isHtml && contentType !== 'text') {
    return { kind: 'none', problem: `its content is of the type "${contentType?.slice(0, 50) ?? ''}"` };
  }
  return { kind: 'article', text: content, markup: isHtml ? 'html' : 'none', metadata };
}

function metadataOf(entry: FeedEntry, published: string | null): Metadata {
  const genres = entry.categories.map(plainText).filter((name) => name !== '');
  const outlet = textOf(entry, 'source') ?? entry.channel;
  const title = textOf(entry, 'title');
  return {
    id: null,
    title: title === null ? null : plainText(title),
    outlet: outlet === null || plainText(outlet) === '' ? null : plainText(outlet),
    published,
    url: textOf(entry, 'link') ?? entry.link ?? webAddress(textOf(entry, 'guid')),
    ...(genres.length === 0 ? {} : { genres }),
  };
}

/** The first of these elements that says something. */
function textOf({ texts }: FeedEntry, ...names: readonly string[]): string | null {
  return names.map((name) => texts.get(name)?.trim() ?? '').find((text) => text !== '') ?? null;
}

/** Words as a person reads them: programs that write feeds leave entities and elements in titles. */
function plainText(written: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(written);
  return text.replace(/\s+/gu, ' ').trim();
}
