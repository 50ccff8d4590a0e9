import { expect, it } from 'vitest';
import { validateCorpus } from '../../../src/app/indexing/validate-corpus.ts';
import { notice } from '../../../src/domain/error.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

it('warns of what is doubtful of a page once, and of what each of its articles lacks', async () => {
  const doubt = notice('file-too-deep', { source: 'a.txt', limit: 1 });
  const article = (town: string): string =>
    `A bridge of ${town} is opened\n\n2024-03-05\n\nThe bridge of ${town} was opened on Tuesday by the council.\n\nSource: The Daily ${town}\n`;
  const text = `${article('Lima')}\n${article('Quito').replace(/Source.*/u, '')}`;
  const corpus = new MemoryCorpus([{ kind: 'page', page: { source: 'a.txt', text }, doubts: [doubt] }]);
  expect(await validateCorpus(corpus)).toEqual({
    ...{ pages: 1, articles: 2, errors: [] },
    warnings: [doubt, notice('article-incomplete', { source: 'a.txt', line: 9, missing: ['outlet'] })],
  });
});
