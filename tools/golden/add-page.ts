import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileCorpus } from '../../src/adapters/file-corpus.ts';
import { understandCorpus } from '../../src/app/understand-corpus.ts';
import { HOME } from '../../src/environment.ts';

/**
 * Makes a golden page of a file: a folder with the page and what isnad understands of it now, for a person to correct.
 * The page comes first and the correction before any change to the parser: `npm run golden -- FILE NAME`.
 */
const [file, name] = process.argv.slice(2);
if (file === undefined || name === undefined || !/^[a-z0-9-]+$/u.test(name)) {
  process.stderr.write('npm run golden -- FILE NAME, the name in small letters, digits and hyphens\n');
  process.exit(2);
}

/** Units of the first and last sentence that an expectation holds. */
const EDGE = 40;

const folder = join(HOME, 'test/fixtures/pages', name);
await mkdir(folder);
await copyFile(file, join(folder, `page${extname(file)}`));
const { pages, articles, refused } = await understandCorpus(fileCorpus(folder));
for (const { source, notice } of refused) process.stderr.write(`${source}: ${notice.code}\n`);
const texts = new Map(pages.map((page) => [page.source, page.text]));
const found = articles.map(({ article, sentences }) => {
  const told = sentences.map(({ span }) => (texts.get(article.source) ?? '').slice(span.start, span.end));
  const { title, outlet, publishedAt, url } = article;
  const [first, last] = [told.at(0) ?? '', told.at(-1) ?? ''];
  return {
    article: { title, outlet, publishedAt, url, first: first.slice(0, EDGE), last: last.slice(-EDGE) },
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
