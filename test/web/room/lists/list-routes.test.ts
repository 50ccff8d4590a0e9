import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/app/ask/engine.ts';
import { pathOfQuote } from '../../../../src/app/read/quote-place.ts';
import { saidBy } from '../../../../src/app/said/said-by.ts';
import { timelineCsv } from '../../../../src/app/timeline/timeline-csv.ts';
import { timelineMarkdown } from '../../../../src/app/timeline/timeline-markdown.ts';
import { eventsOf, timelineOf } from '../../../../src/app/timeline/timeline.ts';
import { escaped, shown } from '../../../../src/app/verify/bundle/html-template.ts';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../../src/discord/locales/strings-for.ts';
import { ROOM_WORDS } from '../../../../src/web/room/words/words-by-language.ts';
import { MemoryCorpus } from '../../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../../fakes/pages-engine.ts';
import { LISTED_PAGES, saidOf } from '../../listed-pages.ts';
import { ELSEWHERE, roomOn } from '../../open-room.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(new MemoryCorpus(LISTED_PAGES.map((page) => ({ kind: 'page', page }))));
});

async function asked(path: string, room = roomOn({ kind: 'ready', engine })) {
  const response = await room.get(path, { from: ELSEWHERE });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const en = stringsFor('en');

/** The quotes of a page in their order, as they are written there. */
function quotesIn(text: string): string[] {
  return [...text.matchAll(/<blockquote dir="auto" lang="">([\s\S]*?)<\/blockquote>/gu)].map(
    ([, quote = '']) => quote.replaceAll(/<\/?mark>/gu, ''),
  );
}

/** Where a page's link of a kind leads. */
function linkIn(text: string, rel: 'prev' | 'next'): string | null {
  const href = new RegExp(`<a href="([^"]*)" rel="${rel}"`, 'u').exec(text)?.[1];
  return href?.replaceAll('&#38;', '&') ?? null;
}

describe('who said what', () => {
  it('lists the quotes of a person page by page, oldest first, each to the character with its speaker and place', async () => {
    const { quotes } = await saidBy(engine, { by: 'Ada Quill', about: null, filter: {} });
    expect(quotes).toHaveLength(24);
    const seen: string[] = [];
    let path: string | null = '/said?by=Ada+Quill';
    for (const number of [1, 2, 3]) {
      const { status, text } = await asked(path ?? '');
      expect(status).toBe(200);
      const own = quotes.slice(10 * (number - 1), 10 * number);
      expect(quotesIn(text)).toEqual(own.map((quote) => shown(quote.text).markup));
      for (const { citation, text: words } of own)
        expect(text).toContain(shown(`/${pathOfQuote(citation, words)}`).markup);
      expect(text.match(/<p class="speaker" dir="auto" lang="">Mayor Ada Quill<\/p>/gu)).toHaveLength(
        own.length,
      );
      expect(text).toContain(ROOM_WORDS.en.lists.page(number, 3));
      expect(linkIn(text, 'prev') === null).toBe(number === 1);
      seen.push(...quotesIn(text));
      path = linkIn(text, 'next');
    }
    expect(path).toBeNull();
    expect(new Set(seen).size).toBe(24);
  });

  it('marks his words in their sentence, and names the other outlet of a copy', async () => {
    const { text } = await asked('/said?by=Ada+Quill');
    expect(text).toContain('<mark>the council of Alquill would soon decide on olives of the valley.</mark>');
    expect(text).toMatch(/Also in: <bdi lang="">South Times<\/bdi>/u);
  });

  it('leads back from the second page to the first, and keeps what was asked', async () => {
    const { text } = await asked('/said?by=Ada+Quill&from=2024-01-01&page=2&lang=ar');
    const back = new URL(linkIn(text, 'prev') ?? '', 'http://room.invalid').searchParams;
    expect(Object.fromEntries(back)).toEqual({
      by: 'Ada Quill',
      from: '2024-01-01',
      page: '1',
      lang: 'ar',
    });
  });

  it('shows the last page for a number beyond it', async () => {
    const [last, beyond] = [
      await asked('/said?by=Ada+Quill&page=3'),
      await asked('/said?by=Ada+Quill&page=99'),
    ];
    expect(quotesIn(beyond.text)).toEqual(quotesIn(last.text));
  });

  it.each(['0', '-1', 'x', '', '1e3', '9999999999'])('has no page %j', async (number) => {
    const { status, text } = await asked(`/said?by=Ada+Quill&page=${number}`);
    expect(status).toBe(404);
    expect(text).toContain(shown(ROOM_WORDS.en.problems.noPage).markup);
  });

  it('offers the names of the articles where there are several: they may be those of two people', async () => {
    const { text } = await asked('/said?by=Quill&from=2024&lang=en');
    expect(text).toContain(en.said.title('\u2068Quill\u2069', null, 24));
    expect(text).toContain(ROOM_WORDS.en.lists.names);
    const names = [...text.matchAll(/<a href="([^"]*)"><bdi lang="">([^<]*)<\/bdi><\/a>/gu)];
    expect(names.map(([, , name]) => name).sort()).toEqual(['Mayor Ada Quill', 'Singer Ben Quill']);
    const [, href = ''] = names.find(([, , name]) => name === 'Singer Ben Quill') ?? [];
    const one = await asked(href.replaceAll('&#38;', '&'));
    expect(quotesIn(one.text)).toEqual(['Singer Ben Quill said that he never read the news.']);
    expect(one.text).not.toContain(ROOM_WORDS.en.lists.names);
  });

  it('is limited to a topic, to dates and to outlets', async () => {
    const about = await asked('/said?by=Ada+Quill&about=trains+to+the+coast');
    expect(quotesIn(about.text)).toEqual([saidOf('trains to the coast')]);
    expect(about.text).toContain(
      en.said.title('\u2068Mayor Ada Quill\u2069', '\u2068trains to the coast\u2069', 1),
    );
    const within = await asked('/said?by=Ada+Quill&from=2024-01-13&to=2024-01-13&outlet=South+Times');
    expect(quotesIn(within.text)).toEqual([saidOf('trains to the coast')]);
    expect(within.text).toContain(en.answers.undatedLeftOut(1));
    expect(within.text).toMatch(/<details\s+open\s*>/u);
  });

  it('says that nobody of that name is quoted, or not within the limits', async () => {
    const nobody = await asked('/said?by=Carter');
    expect(nobody.status).toBe(200);
    expect(nobody.text).toContain(en.said.nobody('\u2068Carter\u2069'));
    const nothing = await asked('/said?by=Ada+Quill&to=2001');
    expect(nothing.text).toContain(en.said.nothing('\u2068Mayor Ada Quill\u2069', null));
    expect(quotesIn(nothing.text)).toEqual([]);
  });

  it('is a form alone where no name was sent', async () => {
    const { status, text } = await asked('/said');
    expect(status).toBe(200);
    expect(text).toContain(en.commands.said.description);
    expect(text).not.toContain('<section');
  });
});

describe('the timeline', () => {
  it('has a heading for each month, pages, and what has no date last', async () => {
    const timeline = await timelineOf(engine, { subject: 'council of Alquill', filter: {} });
    const events = eventsOf(timeline);
    expect(events).toHaveLength(24);
    const first = await asked('/timeline?q=council+of+Alquill');
    expect(first.text).toContain(en.timeline.title('\u2068council of Alquill\u2069', 24));
    const second = await asked(linkIn(first.text, 'next') ?? '');
    expect([first, second].flatMap(({ text }) => quotesIn(text))).toEqual(
      events.map(({ text }) => shown(text).markup),
    );
    const headings = [first, second].map(({ text }) =>
      [...text.matchAll(/<h3>([^<]*)<\/h3>/gu)].map(([, heading]) => heading),
    );
    const months = ['January', 'February', 'March', 'April', 'May', 'June'].map((name) => `${name} 2024`);
    expect(headings).toEqual([months, ['June 2024', en.timeline.undated]]);
    for (const { citation, text } of events.slice(0, 20))
      expect(first.text).toContain(shown(`/${pathOfQuote(citation, text)}`).markup);
    expect(linkIn(second.text, 'next')).toBeNull();
  });

  it('is had as Markdown and as a table, by links that keep what was asked', async () => {
    const sent = 'q=council+of+Alquill&to=2024-02-01';
    const { text } = await asked(`/timeline?${sent}&lang=de`);
    const timeline = await timelineOf(engine, {
      subject: 'council of Alquill',
      filter: { to: '2024-02-01' },
    });
    const words = { undated: stringsFor('de').timeline.undated, alsoIn: stringsFor('de').answers.alsoIn };
    for (const [path, type, file] of [
      [
        '/timeline.md',
        'text/markdown; charset=utf-8',
        timelineMarkdown('council of Alquill', timeline, words),
      ],
      ['/timeline.csv', 'text/csv; charset=utf-8; header=present', `\uFEFF${timelineCsv(timeline)}`],
    ] as const) {
      const link = `${path}?${sent}&lang=de`;
      expect(text).toContain(`href="${shown(link).markup}"`);
      const response = await roomOn({ kind: 'ready', engine }).get(link);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${path.slice(1)}"`);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())).toBe(file);
    }
  });

  it('says that no article is about the subject, or none within the limits', async () => {
    const none = await asked('/timeline?q=volcanoes');
    expect(none.status).toBe(200);
    expect(none.text).toContain(en.timeline.nothing('\u2068volcanoes\u2069'));
    expect(none.text).not.toContain('/timeline.csv');
    const within = await asked('/timeline?q=council+of+Alquill&to=2001');
    expect(within.text).toContain(en.timeline.nothingWithin('\u2068council of Alquill\u2069'));
    expect(within.text).toContain(en.answers.undatedLeftOut(1));
  });

  it('is a form alone where no subject was sent', async () => {
    const { status, text } = await asked('/timeline');
    expect(status).toBe(200);
    expect(text).toContain(en.commands.timeline.description);
    expect(text).not.toContain('<section');
  });
});

describe('what cannot be listed', () => {
  const EMPTY = ROOM_WORDS.en.problems.nothingTyped;

  it.each([
    ['/said?by=', EMPTY],
    ['/said?by=%20', EMPTY],
    ['/said?by=%3F%3F', EMPTY],
    ['/said?by=Quill&about=%3F', EMPTY],
    [`/said?by=${'a'.repeat(201)}`, ROOM_WORDS.en.problems.typedTooLong(201, 200)],
    [`/said?by=Quill&about=${'a'.repeat(2001)}`, ROOM_WORDS.en.problems.typedTooLong(2001, 2000)],
    ['/said?by=Quill&from=2024-02-01&to=2024-01-01', '2024-02-01\u2069 is later than'],
    ['/timeline?q=', EMPTY],
    ['/timeline?q=%3F', EMPTY],
    [`/timeline?q=${'a'.repeat(2001)}`, ROOM_WORDS.en.problems.typedTooLong(2001, 2000)],
    ['/timeline?q=olives&from=soon', 'soon'],
    ['/timeline.md', EMPTY],
    ['/timeline.csv?q=olives&from=soon', 'soon'],
  ])('is refused with the reason, and waits for no turn: %s', async (path, words) => {
    const room = roomOn({ kind: 'ready', engine });
    const run = vi.spyOn(room.deps.queue, 'run');
    const { status, headers, text } = await asked(path, room);
    expect(status).toBe(400);
    expect(text).toContain(escaped(words).markup);
    expect(headers.get('content-disposition')).toBeNull();
    expect(run).not.toHaveBeenCalled();
  });

  it.each(['/said?by=Quill', '/timeline?q=olives', '/timeline.md?q=olives', '/timeline.csv?q=olives'])(
    'counts as a question: %s',
    async (path) => {
      const room = roomOn({ kind: 'ready', engine }, { limits: { requests: 99, questions: 1 } });
      expect((await asked(path, room)).status).toBe(200);
      const { status, headers } = await asked(path, room);
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    },
  );

  it.each(['/said?by=Quill', '/timeline?q=olives', '/timeline.md?q=olives'])(
    'is told of while there is no index: %s',
    async (path) => {
      const { status, text } = await asked(path, roomOn({ kind: 'unusable', notice: null }));
      expect(status).toBe(503);
      expect(text).toContain(shown(en.waiting.noIndex).markup);
    },
  );

  it.each(['/said', '/timeline', '/timeline.md', '/timeline.csv'])(
    'is not asked by POST: %s',
    async (path) => {
      expect((await roomOn({ kind: 'ready', engine }).get(path, { method: 'POST' })).status).toBe(405);
    },
  );

  it('becomes no markup', async () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>\u202Eevil');
    for (const path of [`/said?by=${evil}`, `/said?by=Quill&about=${evil}`, `/timeline?q=${evil}`]) {
      const { text } = await asked(path);
      expect(text).toContain('&#60;script&#62;');
      expect(text).not.toMatch(/<script|\u202E/u);
    }
  });
});

describe('a quote that the gate holds back', () => {
  it.each(['/said?by=Ada+Quill', '/timeline?q=council+of+Alquill'])(
    'is logged with its place: %s',
    async (path) => {
      const pageText = vi.spyOn(engine.index, 'pageText').mockReturnValue('Another text.');
      const room = roomOn({ kind: 'ready', engine });
      const { text } = await asked(path, room);
      pageText.mockRestore();
      expect(quotesIn(text)).toEqual([]);
      expect(new Set(room.log.map(({ event }) => event))).toEqual(new Set(['quote dropped at the gate']));
      expect(room.log.map(({ source }) => source)).toContain('100.txt');
    },
  );
});

describe('both pages', () => {
  it.each(UI_LANGUAGES)(
    'speak %s, in its direction, and stand in the navigation of every page',
    async (language) => {
      const { direction } = stringsFor(language);
      const words = ROOM_WORDS[language];
      for (const [path, title] of [
        [`/said?by=Quill&lang=${language}`, words.pages.said],
        [`/timeline?q=council+of+Alquill&lang=${language}`, words.pages.timeline],
      ] as const) {
        const { text } = await asked(path);
        expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
        expect(text).toContain(`<h1>${shown(title).markup}</h1>`);
        expect(text).toContain(words.lists.page(1, path.startsWith('/said') ? 3 : 2));
      }
      for (const path of ['/', '/verify', '/said', '/timeline', '/nowhere']) {
        const { text } = await asked(`${path}?lang=${language}`);
        for (const [to, name] of [
          ['/said', words.pages.said],
          ['/timeline', words.pages.timeline],
        ] as const)
          expect(text).toContain(`<a href="${to}?lang=${language}">${shown(name).markup}</a>`);
      }
    },
  );
});
