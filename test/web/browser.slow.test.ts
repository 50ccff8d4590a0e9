import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citationOf } from '../../src/answering/citation.ts';
import type { Engine } from '../../src/app/ask/engine.ts';
import { pathOfQuote } from '../../src/app/read/quote-place.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { addressOfQuote } from '../../src/discord/render/quotes/text-fragment.ts';
import { startWeb, type WebServer } from '../../src/web/server.ts';
import { chromiumHere } from './chromium.ts';
import { LISTED_PAGES } from './listed-pages.ts';
import { engineOf, FIVE_PAGES, roomOn } from './open-room.ts';

const executablePath = chromiumHere();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const SPEAKER = 'Quill';
const SUBJECT = 'council+of+Alquill';
const QUESTION = 'ماذا بحث بوتين ورئيسي؟';

let browser: Browser;
let server: WebServer;
let engine: Engine;

/** Needs Debian's chromium: `.ci/run` installs it. */
describe.skipIf(executablePath === null)('in a browser', () => {
  beforeAll(async () => {
    engine = await engineOf([...FIVE_PAGES, ...LISTED_PAGES]);
    const limits = { requests: 100_000, questions: 10_000 };
    server = await startWeb(roomOn({ kind: 'ready', engine }, { limits }).web, {
      host: '127.0.0.1',
      port: 0,
    });
    // As root, which CI often is, it has no sandbox.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A page at an address, and everything that the browser complained of. */
  async function opened(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const response = await page.goto(new URL(path, server.address).href);
    return { page, complaints, status: response?.status() ?? 0, close: () => context.close() };
  }

  /** The longest sentence of the five pages, with its article and the path of its place. */
  function longest() {
    const all = engine.index.articles.flatMap((article, number) =>
      engine.index.split(number).sentences.map(({ span }) => {
        const text = sliceOf(engine.index.pageText(article.source) ?? '', span);
        return { text, path: `/${pathOfQuote(citationOf(article, span), text)}` };
      }),
    );
    return all.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  }

  const SIZES = {
    'on a wide screen': { viewport: { width: 1280, height: 900 } },
    'at 200 %': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    'on 360 px': { viewport: { width: 360, height: 740 } },
  } as const;
  const LOOKS = (['ar', 'en'] as const).flatMap((language) =>
    (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => ({ language, size })),
  );

  it.each(LOOKS)(
    'is accessible in the light and in the dark, and needs no sideways scrolling: $language, $size',
    async ({ language, size }) => {
      const query = `lang=${language}`;
      const paths = [
        `/?${query}`,
        `/?q=${encodeURIComponent(QUESTION)}&${query}`,
        `/?q=&${query}`,
        `${longest().path}&${query}`,
        `/holdings?${query}`,
        `/nowhere?${query}`,
        `/said?${query}`,
        `/said?by=${SPEAKER}&${query}`,
        `/said?by=${SPEAKER}&page=2&${query}`,
        `/said?by=&${query}`,
        `/timeline?${query}`,
        `/timeline?q=${SUBJECT}&from=2000&${query}`,
        `/timeline?q=${SUBJECT}&page=2&${query}`,
        `/verify?${query}`,
      ];
      // Axe comes in from outside the page, whose policy lets no script run.
      const { page, close } = await opened('/', { ...SIZES[size], bypassCSP: true });
      for (const path of paths) {
        await page.goto(new URL(path, server.address).href);
        await expectAccessible(page, path);
      }
      await page.fill('textarea', longest().text.split(' ').with(2, 'بطيخة').join(' '));
      await page.click('button');
      await expectAccessible(page, 'a verification');
      await close();
    },
  );

  async function expectAccessible(page: Page, what: string): Promise<void> {
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>('axe.run()');
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, `${what}, ${colorScheme}`).toEqual([]);
    }
    const [whole, seen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(whole, `${what} is wider than the screen`).toBeLessThanOrEqual(seen);
  }

  it('works without script, by keyboard alone, within its own policy', async () => {
    const { page, complaints, close } = await opened('/?lang=ar', { javaScriptEnabled: false });
    await page.focus('#question');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/u);
    const quote = await page.locator('blockquote').first().textContent();
    await page.locator('.quote a').first().click();
    await page.waitForURL(/articles/u);
    expect(await page.locator('mark').first().textContent()).toBe(quote);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(complaints).toEqual([]);
    await close();
  });

  it('turns the pages of a list and leads to the place of its quotes, by keyboard and without script', async () => {
    const { page, complaints, close } = await opened('/said?lang=ar', { javaScriptEnabled: false });
    await page.focus('#by');
    await page.keyboard.type(SPEAKER);
    await page.keyboard.press('Enter');
    await page.waitForURL(/by=/u);
    for (const [rel, number] of [
      ['next', 2],
      ['next', 3],
      ['prev', 2],
    ] as const) {
      await page.focus(`a[rel="${rel}"]`);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('page') === String(number));
    }
    const quote = await page.locator('blockquote').first().textContent();
    await page.locator('.quote a').first().click();
    await page.waitForURL(/articles/u);
    expect(await page.locator('mark').first().textContent()).toBe(quote);
    expect(complaints).toEqual([]);
    await close();
  });

  it('saves a timeline under a name of its own', async () => {
    const { page, close } = await opened(`/timeline?q=${SUBJECT}&lang=ar`, { acceptDownloads: true });
    for (const [label, name] of [
      ['Markdown', 'timeline.md'],
      ['CSV', 'timeline.csv'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.getByText(label, { exact: true }).click();
      expect((await saving).suggestedFilename()).toBe(name);
    }
    await close();
  });

  it('runs a quote in its own direction and marks it, on an English page as well', async () => {
    const { page, close } = await opened(`${longest().path}&lang=en`);
    const style = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const view = mark.ownerDocument.defaultView;
        const of = (element: Element) => view?.getComputedStyle(element);
        return {
          direction: of(mark)?.direction,
          page: of(mark.ownerDocument.documentElement)?.direction,
          marked: of(mark)?.backgroundColor,
          around: of(mark.ownerDocument.body)?.backgroundColor,
        };
      });
    expect(style).toMatchObject({ direction: 'rtl', page: 'ltr' });
    expect(style.marked).not.toBe(style.around);
    await close();
  });

  it('is dark where the reader wants it', async () => {
    const colours = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await opened('/', { colorScheme });
      colours.push(
        await page
          .locator('body')
          .evaluate((body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor),
      );
      await close();
    }
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(22, 22, 22)']);
  });

  it('takes a reader of a message to the words, by the text fragment of its link', async () => {
    const { text, path } = longest();
    const address = addressOfQuote(new URL(path, server.address).href, text) ?? '';
    expect(address).toContain('#:~:text=');
    const viewport = { width: 360, height: 300 };
    const { page, close } = await opened(address, { viewport });
    await page.waitForFunction('window.scrollY > 0');
    const top = await page
      .locator('mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().top);
    expect(top).toBeLessThan(viewport.height);
    await close();
  });
});
