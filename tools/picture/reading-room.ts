/**
 * Takes the pictures of docs/reading-room.md with the browser of this machine: the five pages, no model.
 *
 *   npx tsx tools/picture/reading-room.ts [FOLDER]
 */
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { citationOf } from '../../src/answering/citation.ts';
import { pathOfQuote } from '../../src/app/read/quote-place.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { startWeb } from '../../src/web/server.ts';
import { chromiumHere } from '../../test/web/chromium.ts';
import { engineOf, roomOn } from '../../test/web/open-room.ts';

const folder = resolve(process.argv[2] ?? 'docs/pictures');
const QUESTION = 'ماذا بحث بوتين ورئيسي؟';
const WIDTH = 640;

const executablePath = chromiumHere();
if (executablePath === null) throw new Error('no chromium on this machine');
const engine = await engineOf();
const server = await startWeb(roomOn({ kind: 'ready', engine }).web, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

const article = engine.index.articles.findIndex(({ blocks }) => blocks.flat().length > 4);
const { article: first, sentences } = engine.index.split(article);
const span = sentences[2]?.span ?? first.span;
const words = sliceOf(engine.index.pageText(first.source) ?? '', span);

const SHOTS = [
  {
    name: 'room-answer-ar',
    path: `/?q=${encodeURIComponent(QUESTION)}&lang=ar`,
    colorScheme: 'light',
    height: 700,
  },
  {
    name: 'room-article-en',
    path: `/${pathOfQuote(citationOf(first, span), words)}&lang=en`,
    colorScheme: 'dark',
    height: 620,
  },
  { name: 'room-holdings-en', path: '/holdings?lang=en', colorScheme: 'light', height: 620 },
] as const;

for (const { name, path, colorScheme, height } of SHOTS) {
  const page = await browser.newPage({ colorScheme, viewport: { width: WIDTH, height } });
  await page.goto(server.address + path);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
