/** What an article is told of by a field of a record. */
export type RecordField = 'text' | 'title' | 'outlet' | 'date' | 'url' | 'id';

/** The field that holds each, as `sources.json` names it for a file; the usual names hold for the others. */
export type NamedFields = Readonly<Partial<Record<RecordField, string>>>;

/**
 * The names under which programs that collect articles write them, the first wins: news-please, newspaper4k, trafilatura, and
 * what is common among spiders made with Scrapy. Written as `fieldKey` writes them. The names are those of the programs and of
 * no language of the articles. Left out are names of what is no part of the article or does not say it exactly: summaries, hosts,
 * and the times at which a page was fetched, changed or filed.
 */
export const FIELD_NAMES: Readonly<Record<RecordField, readonly string[]>> = {
  text: [
    ...['text', 'maintext', 'articlebody', 'articletext', 'fulltext', 'bodytext', 'contenttext', 'textcontent'],
    ...['body', 'content', 'contentencoded', 'bodyhtml', 'contenthtml', 'articlecontent', 'plaintext', 'rawtext'],
  ],
  title: ['title', 'headline', 'articletitle', 'heading', 'titlepage', 'titlerss'],
  outlet: [
    ...['outlet', 'sitename', 'metasitename', 'publisher', 'publishername', 'publication', 'newspaper', 'sourcename'],
    ...['sourcehostname', 'medianame', 'site', 'source'],
  ],
  date: [
    ...['published', 'datepublished', 'datepublish', 'publishdate', 'publisheddate', 'publishedat', 'publishedtime'],
    ...['publishedon', 'publicationdate', 'publishtime', 'pubdate', 'articlepublishedtime', 'dateposted', 'postdate'],
    ...['date', 'datetime'],
  ],
  url: [
    ...['url', 'link', 'articleurl', 'pageurl', 'canonicalurl', 'canonicallink', 'permalink', 'href', 'originalurl'],
    ...['source', 'sourceurl'],
  ],
  id: ['id'],
};

/** Whether a field may tell of the article. */
export function tellsOfArticle(name: string, named: NamedFields): boolean {
  const key = fieldKey(name);
  const known = [...Object.values(FIELD_NAMES).flat(), ...Object.values(named).map(fieldKey)];
  return known.includes(key);
}

/** A field's name without case, space and what joins words: `date_publish`, `datePublish` and `Date publish` are one. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[\s_.:-]+/gu, '');
}
