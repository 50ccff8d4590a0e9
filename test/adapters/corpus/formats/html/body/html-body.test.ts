import { describe, expect, it } from 'vitest';
import { TEXT_ALONE } from '../../../../../../src/domain/metadata.ts';
import { readHtml } from '../../../../../../src/adapters/corpus/formats/html/html.ts';
import { extractArticles } from '../../../../../../src/ingestion/articles/extract-articles.ts';

const A = 'The old mill of Westbrook turns again after nine years, the parish council said on Monday.';
const B = 'A carpenter from the next valley rebuilt the wheel, and volunteers dug out the race by hand.';
const C = 'The first flour will be sold at the autumn market, where the miller gives tours every hour.';
const D = 'Entry is free for children, and the council hopes that a second wheel will follow next year.';
const HEAD = '<title>Mill turns again | The Brook</title><meta property="og:title" content="Mill turns again">';
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const links = Array.from({ length: 20 }, (_, i) => `<a href="/${i}">Some other story of the valley, number ${i}</a>`);

async function quotable(html: string): Promise<string[]> {
  const { page, marked } = await readHtml('a.html', Buffer.from(html), null);
  return extractArticles(page, { ...TEXT_ALONE, marked }).flatMap(({ article }) =>
    article.blocks.flat().map(({ start, end }) => page.text.slice(start, end)),
  );
}

const page = (body: string): string => `<!DOCTYPE html><html><head>${HEAD}</head><body>${body}</body></html>`;
const H1 = '<h1>Mill turns again</h1>';

describe('the body of a page is all of its prose', () => {
  it.each([
    ['under names of furniture', page(`<main>${H1}<div class="sidebar-grid">${paragraphs(A, B, C, D)}</div></main>`)],
    [
      'under such names one by one',
      page(`<article>${H1}<p>${A}</p>${[B, C, D].map((p) => `<p class="paywall">${p}</p>`).join('')}</article>`),
    ],
    ['beside many links', page(`<main>${H1}<div class="x tag-y">${paragraphs(A, B, C, D)}</div></main><div>${links.join('')}</div>`)],
    ['in a form', page(`<form id="f">${H1}<div>${paragraphs(A, B, C, D)}</div></form>`)],
    ['hidden until a script runs', page(`${H1}<template></template><div hidden>${paragraphs(A, B, C, D)}</div>`)],
    ['partly hidden', page(`<article>${H1}<p>${A}</p><div hidden>${paragraphs(B, C, D)}</div></article>`)],
    ['with a lead that is a heading', page(`<article>${H1}<h2>${A}</h2>${paragraphs(B, C, D)}</article>`)],
    [
      'with a lead in a header',
      page(`<main><header>${H1}<div><p>${A}</p></div></header><div>${paragraphs(B, C, D)}</div></main>`),
    ],
    ['once, where it is there for two screens', page(`<div>${H1}${paragraphs(A, B, C, D)}</div><div>${paragraphs(A, B, C, D)}</div>`)],
    [
      'and not the longer story beside it',
      page(`<article>${H1}${paragraphs(A, B, C, D)}</article><section><h2>More</h2>${paragraphs(...[1, 2, 3, 4, 5, 6].map((n) => `The coach said after match ${n} that his team had played better than anybody expected.`))}</section>`),
    ],
    ['behind a script that follows the head', `<html><head>${HEAD}</head><script>1</script><body><article>${H1}${paragraphs(A, B, C, D)}</article></body></html>`],
    ['behind a message before the page', `<br><b>Warning</b>: line 3<br>${page(`<article>${H1}${paragraphs(A, B, C, D)}</article>`)}`],
    ['without what a template holds', page(`<article>${H1}${paragraphs(A, B, C, D)}</article>`).replace('</head>', `<template><p>We use cookies, and you may refuse them whenever you like.</p></template></head>`)],
  ])('%s', async (_, html) => {
    expect(await quotable(html)).toEqual([A, B, C, D]);
  });

  it('with lists of facts, questions of an interview, and what follows "read also"', async () => {
    const question = 'How much did the village itself give for the wheel and its new axle?';
    const aside = 'Returning to the mill, will the council find the money for a second wheel before the next winter?';
    const html = page(
      `<article>${H1}<p>${A}</p><ul><li>Cost: four thousand crowns</li><li>Height: five metres</li></ul>` +
        `<h3>${question}</h3><p>${B}</p><p>Read also:</p><p>${aside}</p><p>${C}</p></article>`,
    );
    expect(await quotable(html)).toEqual([
      ...[A, 'Cost: four thousand crowns', 'Height: five metres', question, B, aside, C],
    ]);
  });

  it.each(['related', 'newsletter-box', 'comments', 'c-ad', 'cookie-banner'])('and nothing in "%s"', async (name) => {
    const html = page(`<article>${H1}${paragraphs(A, B, C)}<div class="${name}"><p>${D}</p></div></article>`);
    expect(await quotable(html)).toEqual([A, B, C]);
  });

  it('and no subheading that is only bold', async () => {
    const html = page(`<article>${H1}${paragraphs(A, B)}<p><b>Free for children</b></p>${paragraphs(C)}</article>`);
    expect(await quotable(html)).toEqual([A, B, C]);
  });
});

describe('what is doubtful', () => {
  const cards = (count: number): string =>
    Array.from({ length: count }, (_, i) => `<div class="card"><h3><a href="/${i}">A headline of the front page, number ${i}</a></h3><p>Short words about story ${i}, as a front page has them.</p></div>`).join('');

  it('a front page is refused', async () => {
    await expect(quotable(page(`<main><h1>The Brook</h1>${cards(8)}</main>`))).rejects.toMatchObject({
      notice: { code: 'page-without-prose' },
    });
  });

  it('a body that is little of the page, and one among links, is said', async () => {
    const little = page(`<article>${H1}<p>${A}</p></article>${cards(12)}`);
    const among = page(`<article>${H1}<p>${A}</p></article>${links.join('<br>')}`);
    const codes = async (html: string): Promise<string[]> =>
      ((await readHtml('a.html', Buffer.from(html), null)).doubts ?? []).map(({ code }) => code);
    expect(await codes(little)).toEqual(['page-little-prose']);
    expect(await codes(among)).toEqual(['page-mostly-links']);
    expect(await codes(page(`<article>${H1}${paragraphs(A, B, C, D)}</article>`))).toEqual([]);
  });
});
