import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

/** All golden pages and the five that come with isnad in one folder, one of them twice. */
async function allPages(): Promise<string> {
  const folder = await temporaryFolder();
  await cp('corpus', folder, { recursive: true });
  for (const name of await readdir(PAGES)) {
    for (const file of await readdir(join(PAGES, name))) {
      if (file.startsWith('page.'))
        await cp(join(PAGES, name, file), join(folder, `${name}.${file.slice(5)}`));
    }
  }
  await mkdir(join(folder, 'again'));
  const [one = ''] = (await readdir('corpus')).filter((name) => name.startsWith('000'));
  await cp(join('corpus', one), join(folder, 'again', one));
  // The same headline and outlet with a corrected body: another article with the same base of its id.
  const corrected = (await readFile(join('corpus', one), 'utf8')).replace(
    'خلال اتصال هاتفي اليوم',
    'خلال اتصال هاتفي أمس',
  );
  await writeFile(join(folder, 'corrected.txt'), corrected);
  return folder;
}

/** Everything that is said of every article, but where it stands; line ends inside a quote are the page's own. */
async function told(folder: string): Promise<unknown[]> {
  const { pages, articles } = await parseCorpus(fileCorpus(folder));
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  return articles
    .map(({ article: { id, title, outlet, publishedAt, url, source }, sentences }) => ({
      ...{ id, title, outlet, publishedAt, url },
      sentences: sentences.map(({ span }) =>
        (texts.get(source) ?? '').slice(span.start, span.end).replaceAll('\r\n', '\n'),
      ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the same corpus', () => {
  it('in other files, in another order, has the same articles and ids', async () => {
    const folder = await allPages();
    const before = await told(folder);
    expect(before.length).toBeGreaterThan(40);
    const names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    for (const [i, name] of names.entries()) {
      if (name === 'README.md') continue;
      await rename(join(folder, name), join(folder, `${String(999 - i)}-${name}`));
    }
    await rename(join(folder, 'again'), join(folder, '!first'));
    expect(await told(folder)).toEqual(before);
  });

  it('with CRLF has the same articles, ids and sentences', async () => {
    const folder = await allPages();
    const before = await told(folder);
    for (const name of await readdir(folder)) {
      if (!/\.(?:txt|md|jsonl)$/u.test(name)) continue;
      const text = await readFile(join(folder, name), 'utf8');
      await writeFile(join(folder, name), text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));
    }
    expect(await told(folder)).toEqual(before);
  });
});
