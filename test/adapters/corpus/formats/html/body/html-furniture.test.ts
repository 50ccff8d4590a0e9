import { describe, expect, it } from 'vitest';
import { TEXT_ALONE } from '../../../../../../src/domain/metadata.ts';
import { readHtml } from '../../../../../../src/adapters/corpus/formats/html/html.ts';
import { extractArticles } from '../../../../../../src/ingestion/articles/extract-articles.ts';

const A = 'The old mill of Westbrook turns again after nine years, the parish council said on Monday.';
const B = 'A carpenter from the next valley rebuilt the wheel, and volunteers dug out the race by hand.';
const C = 'The first flour will be sold at the autumn market, where the miller gives tours every hour.';
const STATED = '<meta property="og:title" content="Mill turns again"><meta property="article:published_time" content="2025-06-02">';
const H1 = '<h1>Mill turns again</h1>';
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = STATED): string =>
  `<!DOCTYPE html><html><head><title>Mill turns again</title>${head}</head><body>${body}</body></html>`;
const article = `<article>${H1}${paragraphs(A, B, C)}</article>`;

async function read(html: string): Promise<{ title: string | null; date: string | null; body: string[] }[]> {
  const { page: text, marked } = await readHtml('a.html', Buffer.from(html), null);
  return extractArticles(text, { ...TEXT_ALONE, marked }).map(({ article: { title, publishedAt, blocks } }) => ({
    title,
    date: publishedAt,
    body: blocks.flat().map(({ start, end }) => text.text.slice(start, end)),
  }));
}

const quotable = async (html: string): Promise<string[]> => (await read(html)).flatMap(({ body }) => body);
const refused = { notice: { code: 'page-without-prose' } };

describe('what readers wrote is no body', () => {
  const said = [
    'I have lived beside this mill for thirty years, and nobody asked me whether I like the noise.',
    'They should rather mend the road to the station, which has been full of holes since the winter.',
  ];
  const each = (one: (text: string) => string): string => said.map(one).join('');
  it.each([
    ['in a discussion of posts', `<div class="discussion">${each((text) => `<div class="post"><p>${text}</p></div>`)}</div>`],
    ['in a list of comments', `<ol class="commentlist">${each((text) => `<li><p>${text}</p></li>`)}</ol>`],
    ['with a control to reply in each', `<div>${each((text) => `<div class="x"><p>${text}</p><a href="#">Antworten</a></div>`)}</div>`],
    ['in articles of their own', `<section>${each((text) => `<article><b>Ann</b><p>${text}</p><a href="#">Reply</a></article>`)}</section>`],
    ['in microdata', each((text) => `<div itemscope itemtype="https://schema.org/Comment"><p>${text}</p></div>`)],
    ['below a heading with their number', `<div><h3>Комментарии (2)</h3>${each((text) => `<p>${text}</p>`)}</div>`],
  ])('%s', async (_, comments) => {
    expect(await quotable(page(`<div><div>${H1}${paragraphs(A, B, C)}</div>${comments}</div>`))).toEqual([A, B, C]);
  });
});

describe('what asks the reader for something is no body', () => {
  const offers = [
    ['Abonnez-vous pour lire la suite de cet article.', 'Déjà abonné ? Connectez-vous pour retrouver tous nos contenus.'],
    ['Haberin tamamını okumak için abone olun, ilk ay bizden.', 'Zaten abone misiniz? Giriş yapın ve okumaya devam edin.'],
    ['Subscribe to read the rest of the story for one crown.', 'Already a subscriber? You may cancel at any time.'],
  ] as const;
  const consents = [
    ['We and our 90 partners store cookies on your device.', 'You may accept this, or refuse it in our privacy settings.'],
    ['Wir und unsere Partner verarbeiten personenbezogene Daten.', 'Ihre Einwilligung zu Cookies können Sie jederzeit widerrufen.'],
    ['Мы используем файлы cookie, чтобы сайт работал лучше.', 'Ваше согласие на обработку персональных данных можно отозвать.'],
  ] as const;

  it.each([...offers, ...consents])('%s', async (...texts) => {
    expect(await quotable(page(`<article>${H1}${paragraphs(A, B, C, ...texts)}</article>`))).toEqual([A, B, C]);
    await expect(quotable(page(`<div>${H1}${paragraphs(...texts)}</div>`))).rejects.toMatchObject(refused);
  });

  it('but news about subscriptions and cookies is', async () => {
    const news = [
      'The court ruled that customers must be able to cancel at any time, whatever the contract says.',
      'The regulator fined the company because it stored cookies and personal data without asking.',
    ];
    expect(await quotable(page(`<article>${H1}${paragraphs(A, ...news, B)}</article>`))).toEqual([A, ...news, B]);
  });
});

describe('a list of what was found is refused', () => {
  const found = Array.from({ length: 6 }, (_, i) => [
    `<a href="/${i}">What the miller said in year ${2000 + i} about it</a>`,
    `… the mill stood still in year ${2000 + i}, as the council knew, and nobody could say for how long it would …`,
  ]);
  const list = (one: (link: string, words: string) => string): string =>
    found.map(([link = '', words = '']) => one(link, words)).join('');
  it.each([
    ['of divisions', list((link, words) => `<div>${link}<div>${words}</div></div>`)],
    ['of terms', `<dl>${list((link, words) => `<dt>${link}</dt><dd>${words}</dd>`)}</dl>`],
    ['of rows', `<table>${list((link, words) => `<tr><td>${link}<br>${words}</td></tr>`)}</table>`],
    ['of paragraphs', list((link, words) => `<p>${link}</p><p>${words}</p>`)],
  ])('%s', async (_, results) => {
    const html = page(`<h1>Search results for “mill”</h1>${results}`, '');
    await expect(quotable(html.replace('<title>Mill turns again', '<title>Search results for “mill”'))).rejects.toMatchObject(refused);
  });
});

describe('several articles on a page are told apart', () => {
  const other = ['The swimming pool of Eastbrook opens on Saturday, its manager said, after a winter of repairs.'];
  const second = `<article><h2>Pool opens</h2><time datetime="2025-05-30">30 May</time>${paragraphs(...other)}</article>`;
  const both = [
    { title: 'Mill turns again', date: '2025-06-02', body: [A, B, C] },
    { title: 'Pool opens', date: '2025-05-30', body: other },
  ];
  it.each([
    ['each with headline and time', `<article><h2>Mill turns again</h2><time datetime="2025-06-02">2 June</time>${paragraphs(A, B, C)}</article>${second}`],
    ['the first below the headline of the page', `${H1}<article>${paragraphs(A, B, C)}</article>${second}`],
  ])('%s', async (_, body) => {
    expect(await read(page(`<main>${body}</main>`))).toEqual(both);
  });

  it('one below the other, as pages load them', async () => {
    const more = [...other, 'Children under six swim for free, and the diving tower has become a slide of twenty metres.', ...[C.replace('flour', 'ticket')]];
    const loaded = `<div class="a">${H1}${paragraphs(A, B, C)}</div><div class="a"><h1>Pool opens</h1>${paragraphs(...more)}</div>`;
    expect((await read(page(`<div>${loaded}</div>`))).map(({ body }) => body)).toEqual([[A, B, C], more]);
  });

  it('but a story within an article is left out', async () => {
    expect(await quotable(page(`<article>${H1}${paragraphs(A, B, C)}${second}</article>`))).toEqual([A, B, C]);
  });
});

describe('a live blog is one article', () => {
  const posts = [A, B, C].map((text, i) => `<div class="post"><time datetime="2025-06-0${7 - i}">0${7 - i}:00</time><h3>Update</h3><p>${text}</p></div>`);
  it('of all its posts, and has the day of none', async () => {
    const head = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Mill turns again"}</script>';
    expect(await read(page(`<main>${H1}${posts.join('')}</main>`, head))).toEqual([
      { title: 'Mill turns again', date: null, body: [A, B, C] },
    ]);
  });
});

describe('a short question', () => {
  it.each(['<h3>Why now?</h3>', '<p><strong>Why now?</strong></p>', '<p><b>Why now?</b><br></p>'])('%s stays above its answer', async (question) => {
    expect(await quotable(page(`<article>${H1}<p>${A}</p>${question}<p>${B}</p></article>`))).toEqual([A, 'Why now?', B]);
  });

  it('goes with the related stories below it', async () => {
    const box = '<section class="x"><h3>Who won?</h3><p><a href="/3">All results of the weekend at a glance</a></p></section>';
    expect(await quotable(page(`<article>${H1}<p>${A}</p>${box}${paragraphs(B, C)}</article>`))).toEqual([A, B, C]);
  });
});

it('an article without a note of its own is read whole', async () => {
  expect(await quotable(page(article))).toEqual([A, B, C]);
});
