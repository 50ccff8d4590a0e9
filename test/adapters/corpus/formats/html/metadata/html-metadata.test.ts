import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { HtmlMetadata, sameWords } from '../../../../../../src/adapters/corpus/formats/html/metadata/html-metadata.ts';

const metadataOf = (head: string): HtmlMetadata => new HtmlMetadata(htmlDocument('a.html', `<html><head>${head}</head><body></body></html>`));
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('metadata of a page', () => {
  it('come from JSON-LD before Open Graph, and from that before older names', () => {
    const article = { '@type': 'NewsArticle', headline: 'A &quot;b&quot;', publisher: { name: 'Daily' } };
    const head = `${jsonLd({ '@graph': [article] })}
      <meta property="og:title" content="B"><meta property="og:site_name" content="Site">
      <meta property="article:published_time" content="2024-03-05"><meta name="date" content="2020-01-01">
      <link rel="canonical" href="https://e.org/1"><meta property="og:url" content="https://e.org/2">`;
    expect(metadataOf(head).ofPage).toEqual({
      id: null,
      title: 'A "b"',
      outlet: 'Daily',
      published: '2024-03-05',
      url: 'https://e.org/1',
      genres: ['NewsArticle'],
    });
  });

  it.each<[string, unknown, object]>([
    ['a type among several', { '@type': ['Thing', 'BlogPosting'], headline: 'A' }, { title: 'A' }],
    ['a publisher by its id', [{ '@type': 'Article', publisher: { '@id': '#o' } }, { '@id': '#o', name: 'Daily' }], { outlet: 'Daily' }],
    ['the first of several publishers', { '@type': 'Article', publisher: ['Daily', 'Weekly'] }, { outlet: 'Daily' }],
    ['the address of the main entity', { '@type': 'Article', mainEntityOfPage: { '@id': 'https://e.org/1' } }, { url: 'https://e.org/1' }],
    ['its own address', { '@type': 'Article', url: 'https://e.org/1' }, { url: 'https://e.org/1' }],
    ['its types, genre and sections', { '@type': ['Article', 'OpinionNewsArticle'], genre: 'Column', articleSection: ['Politics', ' ', 5] }, { genres: ['Article', 'OpinionNewsArticle', 'Column', 'Politics'] }],
    ['no value of another type', { '@type': 'Article', headline: ['A'], datePublished: 5, url: {}, publisher: 3 }, { title: null, published: null, url: null, outlet: null }],
    ['no node that is no article', { '@type': 'WebSite', headline: 'A' }, { title: null }],
  ])('of JSON-LD are read from %s', (_, value, expected) => {
    expect(metadataOf(jsonLd(value)).ofPage).toMatchObject(expected);
  });

  it.each<[string, string, object]>([
    ['a page, where no article has one', jsonLd({ '@type': 'WebPage', datePublished: '2024-03-05', dateModified: '2024-03-06' }), { published: '2024-03-05' }],
    ['a page only behind what is said of the article', `${jsonLd({ '@type': 'WebPage', datePublished: '2019-01-01' })}<meta property="article:published_time" content="2024-03-05">`, { published: '2024-03-05' }],
    ['the first value that is a day', `${jsonLd({ '@type': 'Article', datePublished: '0001-01-01T00:00:00Z' })}<meta name="pubdate" content="2024-03-05">`, { published: '2024-03-05' }],
    ['the unreadable value, where no other is one', jsonLd({ '@type': 'Article', datePublished: 'soon' }), { published: 'soon' }],
    ['no video, list or event', jsonLd([{ '@type': 'VideoObject', datePublished: '2019-01-01' }, { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', headline: 'B', datePublished: '2019-01-01' }] }, { '@type': 'Event', datePublished: '2019-01-01' }]), { published: null, title: null }],
    ['the article whose headline the page repeats', `${jsonLd([{ '@type': 'Article', headline: 'A', datePublished: '2019-01-01' }, { '@type': 'Article', headline: 'B', datePublished: '2024-03-05' }])}<meta property="og:title" content="B">`, { title: 'B', published: '2024-03-05' }],
    ['the name of the site, and not its address', `${jsonLd({ '@type': 'Article', publisher: { name: 'https://www.example.org' } })}<meta property="og:site_name" content="Daily">`, { outlet: 'Daily' }],
    ['the name of the site before that of its host', `${jsonLd({ '@type': 'Article', publisher: { name: 'example.org' } })}<meta property="og:site_name" content="Daily">`, { outlet: 'Daily' }],
    ['the name of its host, where there is no other', '<meta property="og:site_name" content="example.org">', { outlet: 'example.org' }],
    ['no outlet from an address alone', '<meta name="publisher" content="www.example.org">', { outlet: null }],
    ['values without entities and tags', '<meta property="og:title" content="&amp;#8216;A&amp;#8217; &amp;lt;i&amp;gt;b&amp;lt;/i&amp;gt;">', { title: '‘A’ b' }],
  ])('are taken from %s', (_, head, expected) => {
    expect(metadataOf(head).ofPage).toMatchObject(expected);
  });

  it('are none in a script that is broken, and none beyond a depth that no page needs', () => {
    expect(metadataOf('<script type="application/ld+json">{</script>').ofPage.title).toBeNull();
    let deep: unknown = { '@type': 'Article', headline: 'A' };
    for (let i = 0; i < 10; i++) deep = [deep];
    expect(metadataOf(jsonLd(deep)).ofPage.title).toBeNull();
  });

  it('have the section that older names give, and none where nothing is said', () => {
    expect(metadataOf('<meta property="article:section" content="رأي">').ofPage.genres).toEqual(['رأي']);
    expect(metadataOf('<title>A</title>').ofPage).not.toHaveProperty('genres');
  });

  it('of several articles have the genre of the one with that headline', () => {
    const head = jsonLd([
      { '@type': 'NewsArticle', headline: 'A' },
      { '@type': 'OpinionNewsArticle', headline: 'B b' },
    ]);
    expect(metadataOf(head).genresOf('B: b')).toEqual({ genres: ['OpinionNewsArticle'] });
    expect(metadataOf(head).genresOf('C')).toEqual({});
  });

  it('of several articles are told apart by their headlines', () => {
    const article = (headline: string, name: string) => ({ '@type': 'Article', headline, publisher: { name } });
    const metadata = metadataOf(jsonLd([article('One', 'Daily'), article('Two', 'Weekly')]));
    expect(metadata.outletOf('two!')).toBeNull();
    expect(metadata.outletOf('Two!')).toBe('Weekly');
    expect(metadata.outletOf(null)).toBeNull();
  });
});

it('spaces and punctuation make no other words; texts without words are never the same', () => {
  expect(sameWords(' A – b', 'A b.')).toBe(true);
  expect(sameWords('A b', 'A c')).toBe(false);
  expect(sameWords('…', '–')).toBe(false);
  expect(sameWords(null, null)).toBe(false);
});
