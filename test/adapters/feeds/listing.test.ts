import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { xmlListing } from '../../../src/adapters/feeds/listing.ts';
import { readXmlFile } from '../../../src/adapters/corpus/formats/feeds/xml-file.ts';
import type { ListedEntry } from '../../../src/domain/feeds.ts';
import { readParts } from '../corpus/formats/read-parts.ts';

const ADDRESS = 'https://example.org/list';
const read = (xml: string | Buffer) => xmlListing.read(ADDRESS, Buffer.from(xml), null);

async function entries(xml: string | Buffer): Promise<readonly ListedEntry[]> {
  const listing = await read(xml);
  return listing.kind === 'sitemap-index' ? [] : listing.entries;
}

describe('a listing', () => {
  it('of RSS and Atom tells what entries say of themselves and of their last change', async () => {
    const rss = `<rss><channel><title>News</title><item><guid>1</guid><title>Bridge <b>of</b> May</title><link>/a</link><description>A summary</description><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>`;
    const atom = `<feed><title>N</title><entry><id>urn:2</id><title>Two</title><link href="/b"/><published>2024-03-05</published><updated>2024-03-06T01:00:00Z</updated><summary>S</summary></entry></feed>`;
    const at = Date.UTC(2024, 2, 5);
    expect(await read(rss)).toMatchObject({
      kind: 'feed',
      entries: [
        {
          ...{ id: '1', link: '/a', title: 'Bridge of May', summary: 'A summary', changed: '' },
          publishedMs: at + 10 * 3_600_000,
        },
      ],
    });
    expect(await entries(atom)).toMatchObject([
      { id: '/b', title: 'Two', summary: 'S', publishedMs: at, changed: '2024-03-06T01:00:00Z' },
    ]);
  });

  it('of a sitemap for news tells titles and days, packed or not', async () => {
    const xml = `<?xml version="1.0"?><urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://example.org/a?x=1&amp;y=2 </loc><lastmod>2026-11-30</lastmod>
      <news:news><news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-29T08:00:00Z</news:publication_date><news:title>The mill turns</news:title></news:news></url>
      <url><loc>https://example.org/b</loc></url></urlset>`;
    for (const sent of [Buffer.from(xml), gzipSync(xml)]) {
      expect(await read(sent)).toMatchObject({
        kind: 'sitemap',
        entries: [
          {
            ...{ id: 'https://example.org/a?x=1&y=2', link: 'https://example.org/a?x=1&y=2' },
            ...{ title: 'The mill turns', changed: '2026-11-30', publishedMs: Date.UTC(2026, 10, 29, 8) },
          },
          { link: 'https://example.org/b', title: null, changed: '', publishedMs: null },
        ],
      });
    }
  });

  it('of an index of sitemaps names them', async () => {
    const xml = `<sitemapindex><sitemap><loc>https://example.org/1.xml</loc><lastmod>2026-11-30</lastmod></sitemap><sitemap><loc>https://example.org/2.xml.gz</loc></sitemap><sitemap/></sitemapindex>`;
    expect(await read(xml)).toEqual({
      kind: 'sitemap-index',
      parts: [
        { address: 'https://example.org/1.xml', changed: '2026-11-30' },
        { address: 'https://example.org/2.xml.gz', changed: '' },
      ],
    });
  });

  it.each([
    ['<html><body>No feed', 'it is neither RSS nor Atom nor a sitemap but <html>'],
    ['plain words', 'it holds no element'],
    ['<urlset><url><loc>x</loc></url>', 'it breaks off'],
    [`<urlset>${'<a>'.repeat(60)}`, 'its elements are nested more than 50 levels deep'],
    [gzipSync('<urlset/>').subarray(0, 20), 'it cannot be unpacked: it breaks off'],
    [gzipSync(Buffer.alloc(30_000_000)), 'it unpacks to more than 21 MB'],
  ])('that is %j is refused, and it is said why', async (xml, problem) => {
    await expect(read(xml)).rejects.toMatchObject({
      notice: { code: 'feed-invalid', values: { address: ADDRESS, problem } },
    });
  });
});

describe('an entry alone', () => {
  const item = (n: number): string =>
    `<item><title>T${n}</title><link>https://v.example/${n}</link><c:encoded><![CDATA[<p>Text ${n} &amp; more</p>]]></c:encoded></item>`;

  it.each([
    [
      'RSS',
      `<?xml version="1.0" encoding="utf-16"?><rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>V &amp; W</title>${item(1)}\n${item(2)}</channel></rss>`,
    ],
    [
      'RSS 1.0',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>V &amp; W</title></channel>${item(1)}${item(2)}</r:RDF>`,
    ],
    [
      'Atom',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>V &amp; W</a:title>${[1, 2].map((n) => `<a:entry><a:title>T${n}</a:title><a:link href="https://v.example/${n}"/><a:content type="html">&lt;p&gt;Text ${n} &amp;amp; more&lt;/p&gt;</a:content></a:entry>`).join('')}</a:feed>`,
    ],
  ])('of %s is read as it was in its feed', async (_, xml) => {
    const alone = await entries(xml);
    expect(alone).toHaveLength(2);
    for (const [i, { xml: text }] of alone.entries()) {
      expect(await readParts(readXmlFile, { text })).toMatchObject([
        {
          inner: `.html-fragment <p>Text ${i + 1} &amp; more</p>`,
          known: { title: `T${i + 1}`, outlet: 'V & W', url: `https://v.example/${i + 1}` },
        },
      ]);
    }
  });
});
