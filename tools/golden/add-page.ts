import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { HOME } from '../../src/config/environment.ts';

/**
 * Makes a golden page from a file: a folder with the page and with what isnad understands of it now. Correct that by the page
 * itself, and only then change the parser.
 *
 *   npm run golden -- FILE NAME
 */
const [file, name] = process.argv.slice(2);
if (file === undefined || name === undefined || !/^[a-z0-9-]+$/u.test(name)) {
  process.stderr.write('npm run golden -- FILE NAME, the name in small letters, digits and hyphens\n');
  process.exit(2);
}

/** How many UTF-16 units of the first and last sentence an expectation holds. */
const EDGE = 40;

const folder = join(HOME, 'test/fixtures/pages', name);
await mkdir(folder);
await copyFile(file, join(folder, `page${extname(file)}`));
const { pages, articles, refused } = await parseCorpus(fileCorpus(folder));
for (const { source, notice } of refused) process.stderr.write(`${source}: ${notice.code}\n`);
const texts = new Map(pages.map((page) => [page.source, page.text]));
const found = articles.map(({ article, sentences }) => {
  const told = sentences.map(({ span }) => (texts.get(article.source) ?? '').slice(span.start, span.end));
  const { title, outlet, publishedAt, url, genre } = article;
  const [first, last] = [told.at(0) ?? '', told.at(-1) ?? ''];
  return {
    article: {
      ...{ title, outlet, publishedAt, url },
      ...(genre === undefined ? {} : { genre }),
      first: first.slice(0, EDGE),
      last: last.slice(-EDGE),
    },
    told,
  };
});
const expected = {
  articles: found.map(({ article }) => article),
  notQuotable: found.flatMap(({ article }) => article.title ?? []),
  quotable: found.flatMap(({ told }) => told),
};
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
process.stdout.write(
  `${folder}: ${found.length} articles. Now correct expected.json by the page itself: what isnad understood is not what is right.\n`,
);
