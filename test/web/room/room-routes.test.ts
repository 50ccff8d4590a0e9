import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { citationOf } from '../../../src/answering/citation.ts';
import { pathOfQuote } from '../../../src/app/read/quote-place.ts';
import { shown } from '../../../src/app/verify/bundle/html-template.ts';
import { AnswerQueue } from '../../../src/concurrency/answer-queue.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { sliceOf } from '../../../src/domain/article.ts';
import { ROOM_WORDS } from '../../../src/web/room/words/words-by-language.ts';
import { ELSEWHERE, engineOf, FIVE_PAGES, roomOn } from '../open-room.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

const open = (settings: Parameters<typeof roomOn>[1] = {}, changes: Parameters<typeof roomOn>[2] = {}) =>
  roomOn({ kind: 'ready', engine }, settings, changes);

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const QUESTION = 'ماذا بحث بوتين ورئيسي؟';

/** Every sentence of the five pages with the path of its place. */
function places() {
  return engine.index.articles.flatMap((article, number) =>
    engine.index.split(number).sentences.map(({ span }) => {
      const text = sliceOf(engine.index.pageText(article.source) ?? '', span);
      const citation = citationOf(article, span);
      return { text, citation, path: `/${pathOfQuote(citation, text)}` };
    }),
  );
}

/** What stands between the marks of a page, as it is written there. */
function markedIn(page: string): string {
  return [...page.matchAll(/<mark>([\s\S]*?)<\/mark>/gu)].map(([, words]) => words).join('');
}

async function page(path: string, init: Parameters<ReturnType<typeof open>['get']>[1] = {}, room = open()) {
  const response = await room.get(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the question box', () => {
  it('answers with quotes to the character, each with its source and a link to its place', async () => {
    const { status, text } = await page(`/?q=${encodeURIComponent(QUESTION)}`);
    expect(status).toBe(200);
    const reply = await engine.ask(QUESTION, {}, 3);
    expect(reply.answer.kind).toBe('answered');
    const quotes = reply.answer.kind === 'answered' ? reply.answer.quotes : [];
    for (const quote of quotes) {
      expect(text).toContain(`<blockquote dir="auto" lang="">${shown(quote.text).markup}</blockquote>`);
      expect(text).toContain(shown(`/${pathOfQuote(quote.citation, quote.text)}`).markup);
      expect(text).toContain(shown(quote.citation.title ?? '').markup);
    }
  });

  it('says that there is no answer, and shows the nearest headlines as what they are', async () => {
    const silent = await engineOf(FIVE_PAGES, 'a word that no page has');
    const { status, text } = await page(
      `/?q=${encodeURIComponent(QUESTION)}`,
      {},
      roomOn({ kind: 'ready', engine: silent }),
    );
    expect(status).toBe(200);
    const { answers } = stringsFor('en');
    expect(text).toContain(shown(answers.noAnswer).markup);
    expect(text).toContain(shown(answers.nearestNotAnAnswer).markup);
    const { answer } = await silent.ask(QUESTION, {}, 3);
    const nearest = answer.kind === 'abstained' ? answer.nearest : [];
    expect(nearest.length).toBeGreaterThan(0);
    for (const { title } of nearest) expect(text).toContain(shown(title ?? '').markup);
  });

  it('keeps the question in its box, and lets no part of it become markup', async () => {
    const { text } = await page(`/?q=${encodeURIComponent('"><script>alert(1)</script>\u202Eevil')}`);
    expect(text).toContain('value="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;\uFFFDevil"');
    expect(text).not.toContain('<script');
  });

  it.each([
    ['/?q=', 'questionEmpty'],
    ['/?q=%20', 'questionEmpty'],
    ['/?q=%3F%3F', 'questionEmpty'],
  ] as const)('says what is wrong with a question without words: %s', async (path, key) => {
    const { status, text } = await page(path);
    expect(status).toBe(400);
    expect(text).toContain(shown(stringsFor('en').refusals[key]).markup);
    expect(text).toContain('<form');
  });

  it('says that a question is too long, and how long it may be', async () => {
    const { status, text } = await page(`/?q=${'a'.repeat(2001)}`);
    expect(status).toBe(400);
    expect(text).toContain(stringsFor('en').refusals.questionTooLong(2001, 2000));
  });

  it('is limited to dates and outlets, which stay in the box', async () => {
    const asked = `/?q=${encodeURIComponent(QUESTION)}`;
    const within = await page(`${asked}&from=2023-09&to=2023-09-30`);
    expect(within.text).toContain('2023-09-26');
    expect(within.text).not.toContain('2020-10');
    expect(within.text).toMatch(/<details\s+open\s*>/u);
    expect(within.text).toContain('value="2023-09-30"');
    const none = await page(`${asked}&outlet=Nobody`);
    expect(none.text).toContain('The archive has no articles from \u2068Nobody\u2069');
  });

  it.each([
    ['from=soon', /soon/u],
    ['from=2024-02-01&to=2024-01-01', /2024-02-01\u2069 is later than/u],
  ])('says what is wrong with dates: %s', async (limits, words) => {
    const { status, text } = await page(`/?q=what+is+this&${limits}`);
    expect(status).toBe(400);
    expect(text).toMatch(words);
  });

  it.each([
    [{ kind: 'opening' }, stringsFor('en').waiting.building(null)],
    [{ kind: 'building', share: 0.129 }, stringsFor('en').waiting.building(12)],
    [{ kind: 'unusable', notice: null }, stringsFor('en').waiting.noIndex],
  ] as const)('says how far the index is: %j', async (state, words) => {
    const { status, headers, text } = await page('/?q=what', {}, roomOn(state));
    expect([status, headers.get('retry-after')]).toEqual([503, '10']);
    expect(text).toContain(shown(words).markup);
  });

  it('says that it is busy, with the time after which to ask again', async () => {
    const queue = new AnswerQueue(1, 2);
    for (const visitor of ['a', 'b'])
      void queue.run(
        visitor,
        () => new Promise(() => undefined),
        1e6,
        () => undefined,
      );
    const { status, headers, text } = await page('/?q=what', {}, open({}, { queue }));
    expect([status, headers.get('retry-after')]).toEqual([503, '10']);
    expect(text).toContain(stringsFor('en').waiting.tooBusy);
  });

  it('says to whom has asked too much when to ask again', async () => {
    const room = open({ limits: { requests: 99, questions: 1 } });
    await page('/?q=what+is+this', {}, room);
    const { status, headers } = await page('/?q=what+is+this', {}, room);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('the place of a quote', () => {
  it('marks every sentence of the five pages, to the character', async () => {
    expect(FIVE_PAGES).toHaveLength(5);
    const room = open({ limits: { requests: 100_000, questions: 1 } });
    const all = places();
    expect(new Set(all.map(({ citation }) => citation.source)).size).toBe(5);
    for (const { text, path } of all) {
      const { status, text: shownPage } = await page(path, { from: ELSEWHERE }, room);
      expect(status).toBe(200);
      // Nothing is marked between two paragraphs.
      expect(markedIn(shownPage).replaceAll(/\s/gu, '')).toBe(shown(text).markup.replaceAll(/\s/gu, ''));
    }
  });

  it('shows the chain to file and digest', async () => {
    const [first] = places();
    const { text } = await page(first?.path ?? '');
    expect(text).toContain(first?.citation.source);
    expect(text).toMatch(/<code dir="ltr">[0-9a-f]{64}<\/code>/u);
  });

  it('shows others a part, and whole articles only to operators or with READING_ROOM_FULL_TEXT', async () => {
    const long = engine.index.articles.findIndex(({ blocks }) => blocks.flat().length > 4);
    const article = engine.index.articles[long];
    const path = `/articles/${article?.id ?? ''}`;
    const last = article?.blocks.flat().at(-1) ?? { start: 0, end: 0 };
    const words = shown(sliceOf(engine.index.pageText(article?.source ?? '') ?? '', last)).markup;
    expect((await page(path, { from: ELSEWHERE })).text).not.toContain(words);
    expect((await page(path, { from: ELSEWHERE })).text).toContain(shown(ROOM_WORDS.en.nothingShown).markup);
    expect((await page(path)).text).toContain(words);
    expect((await page(path, { from: ELSEWHERE }, open({ fullText: true }))).text).toContain(words);
  });

  it('says that there is no such article or quote', async () => {
    const [first] = places();
    const id = first?.citation.articleId ?? '';
    for (const [path, words] of [
      ['/articles/unknown', ROOM_WORDS.en.problems.noArticle],
      [`/articles/${id}?quote=AAAAAAAAAAAAAA`, ROOM_WORDS.en.problems.noQuote],
      [`/articles/${id}?quote=`, ROOM_WORDS.en.problems.noQuote],
      [`/articles/${id}?quote=%00%00`, ROOM_WORDS.en.problems.noQuote],
      [`/articles/${id}?quote=AAAAAAAAAAAAAA&at=x`, ROOM_WORDS.en.problems.noQuote],
    ] as const) {
      const { status, text } = await page(path);
      expect(status).toBe(404);
      expect(text).toContain(shown(words).markup);
    }
  });
});

describe('the verify box', () => {
  const verify = (quote: string, more = '') =>
    page('/verify', { method: 'POST', headers: FORM, body: `quote=${encodeURIComponent(quote)}${more}` });

  it('says that a quote is exact, and shows it within its sentence', async () => {
    const sentence = places().find(({ text }) => text.split(' ').length > 8)?.text ?? '';
    const { status, text } = await verify(sentence);
    expect(status).toBe(200);
    expect(text).toContain(`<h2>${stringsFor('en').verify.exact}</h2>`);
    expect(markedIn(text)).toBe(shown(sentence).markup);
    expect(text).toContain(`dir="auto" required>\n${shown(sentence).markup}</textarea`);
  });

  it('says in which words a quote differs', async () => {
    const sentence = places().find(({ text }) => text.split(' ').length > 8)?.text ?? '';
    const { text } = await verify(sentence.split(' ').with(3, 'بطيخة').join(' '), '&lang=ar');
    expect(text).toContain(stringsFor('ar').verify.altered);
    expect(text).toContain('بطيخة');
    expect(text).toContain('<html lang="ar" dir="rtl">');
  });

  it('verifies each quotation of a text that has several', async () => {
    const [one, two] = places().filter(({ text }) => text.split(' ').length > 8);
    const { text } = await verify(`«${one?.text ?? ''}» و «${two?.text ?? ''}»`);
    expect(text.match(/<h2>/gu)).toHaveLength(2);
  });

  it.each([
    ['', 400, stringsFor('en').verify.empty],
    ['a b '.repeat(1001), 400, stringsFor('en').verify.tooLong(4004, 4000)],
    ['two words', 200, stringsFor('en').verify.tooShort(3)],
    ['كلمات لا توجد في أي صفحة', 200, stringsFor('en').verify.notFound],
  ])('tells of a quote what can be said of it (%#)', async (quote, status, words) => {
    const verified = await verify(quote);
    expect([verified.status, verified.text.includes(shown(words).markup)]).toEqual([status, true]);
  });

  it('takes a file for no quote', async () => {
    const body = new FormData();
    body.set('quote', new File(['words'], 'quote.txt'));
    expect((await page('/verify', { method: 'POST', body })).status).toBe(400);
  });
});

describe('the holdings', () => {
  it('are for operators', async () => {
    const elsewhere = await page('/holdings', { from: ELSEWHERE });
    expect(elsewhere.status).toBe(401);
    expect(elsewhere.headers.get('www-authenticate')).toContain('Basic');
    expect(elsewhere.text).not.toContain('<svg');
    const token = 'a-token-of-operators';
    const init = { from: ELSEWHERE, headers: { authorization: `Bearer ${token}` } };
    expect((await page('/holdings', init, open({ token }))).status).toBe(200);
  });

  it('are a picture, and the same in a table', async () => {
    const { status, text } = await page('/holdings');
    expect(status).toBe(200);
    expect(text).toContain('<svg viewBox');
    expect(text).toContain('2023-09');
    expect(text).toContain(stringsFor('en').status.votes(0, 0));
  });
});

describe('the language', () => {
  it.each(UI_LANGUAGES)('is the visitor’s: %s', async (language) => {
    const { direction } = stringsFor(language);
    const byHeader = await page('/', { headers: { 'accept-language': `${language}-XX,en;q=0.5` } });
    const byChoice = await page(`/?lang=${language}`, { headers: { 'accept-language': 'en' } });
    for (const { text } of [byHeader, byChoice]) {
      expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(text).toContain(`<h1>${ROOM_WORDS[language].title}</h1>`);
    }
    // A language that was chosen goes along with every link and form.
    expect(byChoice.text).toContain(`href="/verify?lang=${language}"`);
    expect(byChoice.text).toContain(`name="lang" value="${language}"`);
    expect(byHeader.text).toContain('href="/verify"');
  });

  it('says that isnad does not speak a language, and offers those that it does', async () => {
    const { status, text } = await page('/?lang=tlh');
    expect(status).toBe(400);
    expect(text).toContain('tlh');
    for (const language of UI_LANGUAGES) expect(text).toContain(`lang=${language}`);
  });
});

describe('an address that is written to lead elsewhere', () => {
  it.each(['//', '//[/', '//a//elsewhere.example/', '/\\elsewhere.example/', '//a/\\/elsewhere.example/x'])(
    'gets the page of what is not there, which links to nothing outside: %s',
    async (path) => {
      const { status, text } = await page(path);
      expect(status).toBe(404);
      expect(text).toContain('hreflang="ar"');
      expect(text).not.toMatch(/href="(?:[/\\]{2}|\w+:)/u);
    },
  );

  it('that is too long is not linked to in eight languages', async () => {
    const { status, text } = await page(`/?q=${'a'.repeat(30_000)}`);
    expect(status).toBe(413);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe('a form', () => {
  it.each(['multipart/form-data; boundary=x', 'multipart/form-data'])(
    'that is none is refused, and is no fault: %s',
    async (type) => {
      const room = open();
      const sent = { method: 'POST', body: 'nothing of a form', headers: { 'content-type': type } };
      expect((await page('/verify', sent, room)).status).toBe(400);
      expect(room.log).toEqual([]);
    },
  );

  it('with names of outlets without end is refused', async () => {
    const { status, text } = await page(`/?q=what+is+this&outlet=${'a,'.repeat(5000)}`);
    expect(status).toBe(413);
    expect(text.length).toBeLessThan(200_000);
  });
});
