import { describe, expect, it } from 'vitest';
import { readXmlFile } from '../../../../../src/adapters/corpus/formats/feeds/xml-file.ts';
import { readParts, toldOf } from '../read-parts.ts';

const parts = (text: string, limit?: number) => readParts(readXmlFile, { text }, limit);
const told = async (text: string, limit?: number): Promise<string[]> => toldOf(await parts(text, limit));
const rss = (items: string): string => `<?xml version="1.0"?><rss><channel><title>Valley &amp; Post</title>${items}</channel></rss>`;
const item = (body: string): string => `<item><title>T</title><content:encoded><![CDATA[${body}]]></content:encoded></item>`;

describe('a feed', () => {
  it('of RSS gives the full texts, with what it says of them', async () => {
    const entry = `<item><title><![CDATA[&#8217;Mill&#8217; <b>turns</b>]]></title><link>https://v.example/1</link><category>News</category>
      <pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate><description>S</description><content:encoded>&lt;p&gt;A&lt;/p&gt;</content:encoded></item>`;
    const known = {
      ...{ id: null, title: '’Mill’ turns', outlet: 'Valley & Post', published: 'Tue, 05 Mar 2024 23:30:00 +0300' },
      ...{ url: 'https://v.example/1', genres: ['News'] },
    };
    expect(await parts(rss(entry))).toEqual([{ source: 'file#1', inner: '.html-fragment <p>A</p>', known }]);
  });

  it('of Atom gives text, HTML and XHTML', async () => {
    const entry = (content: string): string =>
      `<entry><title>T</title><link rel="self" href="https://v.example/s"/><link href="https://v.example/1"/><published>2024-03-05</published>${content}</entry>`;
    const feed = `<feed><title>V</title>${entry('<content>A &lt;b</content>')}${entry('<content type="html">&lt;p>B&lt;/p></content>')}${entry('<content type="xhtml"><div class="x"><p>C &lt; D</p></div></content>')}${entry('<content src="https://v.example/2" type="video/mp4">x</content>')}</feed>`;
    expect(await told(feed)).toEqual([
      'file#1: A <b',
      'file#2 in .html-fragment <p>B</p>',
      'file#3 in .html-fragment <div><p>C &lt; D</p></div>',
      'file#4! part-no-article its content is of the type "video/mp4"',
    ]);
    expect((await parts(feed))[0]).toMatchObject({ marked: [{ metadata: { outlet: 'V', url: 'https://v.example/1' } }] });
  });

  it('is read whatever prefixes it gives its namespaces, and its links by their base', async () => {
    const base = 'xml:base="https://v.example/blog/"';
    const xhtml = '<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>A</h:p></h:div>';
    const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" ${base}><a:title>V</a:title><a:entry xml:base="2024/"><a:title type="xhtml"><div>The <b>mill</b></div></a:title>
      <a:link href="../1?a=1&amp;b=2"/><a:author><a:name>N</a:name></a:author><a:author><a:name>M</a:name></a:author><a:content type="xhtml">${xhtml}</a:content></a:entry></a:feed>`;
    const known = { title: 'The mill', outlet: 'V', url: 'https://v.example/blog/1?a=1&b=2' };
    expect(await parts(atom)).toMatchObject([{ inner: '.html-fragment <div><p>A</p></div>', known }]);
    const other = `<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><d:date>2024-03-05</d:date><c:encoded>A</c:encoded></item></channel></rss>`;
    expect(await parts(other)).toMatchObject([{ inner: '.html-fragment A', known: { published: '2024-03-05' } }]);
    const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>V</title></channel><item><content:encoded>A</content:encoded></item></r:RDF>`;
    expect(await parts(rdf)).toMatchObject([{ inner: '.html-fragment A', known: { outlet: 'V' } }]);
  });

  it('that brings summaries is none, and that is told; the rest goes on', async () => {
    expect(await told(rss(`<item><title>S</title><description>A</description></item>${item('B')}`))).toEqual([
      'file#1! part-no-article it brings a summary at most, and not the full text',
      'file#2 in .html-fragment B',
    ]);
  });

  it('expands no entity that it declares', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss('<item><content:encoded>A &b;</content:encoded></item>')}`;
    expect(await told(bomb)).toEqual(['file#1 in .html-fragment A &b;']);
  });

  it.each([
    ['an entry that is too long', rss(item('x'.repeat(300)) + item('B')), ['file#1! part-invalid it has more than 200 characters', 'file#2 in .html-fragment B']],
    ['an entry with a lost character', rss(item('A\ufffd') + item('B')), [expect.stringContaining('file#1! part-invalid it holds bytes that are not UTF-8'), 'file#2 in .html-fragment B']],
    ['an end that is missing', rss(item('A')).slice(0, -10), ['file#1 in .html-fragment A', 'file! part-invalid the rest of the file, behind entry 1, is missing']],
  ])('with %s', async (_, text, lines) => {
    expect(await told(text, 200)).toEqual(lines);
  });

  it.each([
    ['other XML', '<svg><a/></svg>', 'file-structure-unknown'],
    ['depth without end', `<rss>${'<a>'.repeat(300)}`, 'file-too-deep'],
    ['attributes without end', `<rss ${Array.from({ length: 1200 }, (_, i) => `a${i}="b"`).join(' ')}>`, 'file-too-costly'],
    ['a comment without end', `<rss><!--${'x'.repeat(20_000)}`, 'file-structure-unknown'],
  ])('that is %s is refused', async (_, text, code) => {
    await expect(told(text)).rejects.toMatchObject({ notice: { code } });
  });
});

describe('an export of WordPress', () => {
  const post = (type: string, status: string, more: string): string =>
    `<item><title>T</title><pubDate>Tue, 05 Mar 2024 21:30:00 +0000</pubDate><wp:post_date>2024-03-06 00:30:00</wp:post_date><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${more}</item>`;
  const body = (text: string): string => `<content:encoded><![CDATA[${text}]]></content:encoded>`;

  it('gives what is published for everybody, with the day at the place; other kinds of texts are told', async () => {
    const text = rss(
      [
        post('post', 'publish', body('A')),
        post('page', 'publish', body('B')),
        post('post', 'draft', body('C')),
        post('attachment', 'inherit', body('D')),
        post('post', 'publish', `<wp:post_password>x</wp:post_password>${body('E')}`),
        post('review', 'publish', body('F')),
        post('post', 'publish', body('')),
      ].join(''),
    );
    expect(await told(text)).toEqual([
      'file#1 in .html-fragment A',
      'file#2 in .html-fragment B',
      'file#6! part-no-article it is of the type "review", and only posts and pages are read',
      'file#7! part-no-article it has no text',
    ]);
    expect((await parts(text))[0]).toMatchObject({ known: { published: '2024-03-06 00:30:00', outlet: 'Valley & Post' } });
  });
});
