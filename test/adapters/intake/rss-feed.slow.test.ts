import { describe, expect, it } from 'vitest';
import { rssFeed } from '../../../src/adapters/intake/rss-feed.ts';

const read = (xml: string | Buffer) => rssFeed.read('https://example.org/feed', Buffer.from(xml));
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://example.org/</link>${items}</channel></rss>`;

describe('a feed', () => {
  it('of RSS gives the ids, links and times of its entries', async () => {
    expect(
      await read(
        rss(
          `<item><guid isPermaLink="false"> a </guid><link>https://example.org/a?x=1&amp;y=2</link><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate></item>
           <item><link><![CDATA[https://example.org/ب]]></link><pubDate>some day</pubDate><media:content><title>no</title><link>https://example.org/no</link></media:content></item>
           <item><title>only a title</title></item><item/>`,
        ),
      ),
    ).toEqual([
      { id: 'a', link: 'https://example.org/a?x=1&y=2', publishedMs: Date.UTC(2024, 2, 5, 9) },
      { id: 'https://example.org/ب', link: 'https://example.org/ب', publishedMs: null },
      { id: 'only a title', link: null, publishedMs: null },
      { id: 'number 4', link: null, publishedMs: null },
    ]);
  });

  it('of Atom gives the alternate link, and of RSS 1.0 its items', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/><entry><id>urn:1</id><link rel="self" href="/self"/><link href="/a"/><updated>2024-03-05T00:00:00Z</updated></entry><entry><id>urn:2</id></entry></feed>`;
    expect(await read(atom)).toEqual([
      { id: '/a', link: '/a', publishedMs: Date.UTC(2024, 2, 5) },
      { id: 'urn:2', link: null, publishedMs: null },
    ]);
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item><link>/b</link><dc:date>2024-03-05</dc:date></item></rdf:RDF>`;
    expect(await read(rdf)).toEqual([{ id: '/b', link: '/b', publishedMs: Date.UTC(2024, 2, 5) }]);
  });

  it('is read in the encoding that it declares', async () => {
    const declared = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><guid>'),
      Buffer.from([0xc8, 0xcf]),
      Buffer.from('</guid></item></channel></rss>'),
    ]);
    expect(await read(declared)).toMatchObject([{ id: 'بد' }]);
  });

  it.each([
    ['text', 'no feed', 'it holds no element'],
    ['a web page', '<html><body>No feed', 'it is neither RSS nor Atom but <html>'],
    ['half a feed', rss('<item><guid>a</guid></item>').slice(0, -8), 'it breaks off'],
    [
      'what is nested without end',
      rss('<a>'.repeat(1000)),
      'its elements are nested more than 50 levels deep',
    ],
  ])('that is %s is refused, and it is said why', async (_, xml, problem) => {
    await expect(read(xml)).rejects.toMatchObject({
      notice: { code: 'feed-invalid', values: { address: 'https://example.org/feed', problem } },
    });
  });

  it('of 20 MB is read to its end or refused, whatever fills it', async () => {
    const fill = (piece: string): string => piece.repeat(Math.floor((20 * 1024 * 1024) / piece.length));
    expect(await read(rss(fill('<item><guid>a</guid></item>')))).toHaveLength(776_722);
    expect(await read(rss(fill('<x/>')))).toEqual([]);
    expect(await read(rss(`<item ${fill('a="b" ')}/>`))).toHaveLength(1);
    expect((await read(rss(`<item><guid>${fill('a&amp;')}</guid></item>`)))[0]?.id).toHaveLength(2000);
    expect(await read(rss(`${fill('</x>')}<item/>`))).toHaveLength(1);
    await expect(read(rss(fill('<item>')))).rejects.toMatchObject({ notice: { code: 'feed-invalid' } });
    expect(await read(rss(fill('<')))).toEqual([]);
  });
});
