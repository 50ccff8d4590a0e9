import { expect, it } from 'vitest';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { renderGathered } from '../../../src/cli/output/render-added.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

async function shown(...bodies: string[]): Promise<string> {
  const files = bodies.map((body, i) => ({
    kind: 'page' as const,
    page: {
      source: `${i}.txt`,
      text: `A bridge of town ${i} is opened\n\n2024-03-05\n\n${body}\n\nSource: The Daily ${i}\n`,
    },
  }));
  const understood = await parseCorpus(new MemoryCorpus(files));
  const sources = files.map(({ page }) => page.source);
  return renderGathered({ understood, sources, failures: [], entries: [] });
}

it('shows the first and the last words of each body, and a short body once', async () => {
  const first =
    'The bridge over the Rimac was opened to traffic on Tuesday by the council, two years after the flood.';
  const last =
    'The council wants to sell the two ferries, which have crossed the river since the flood, before the winter.';
  expect(await shown(`${first}\nIt is long.\n${last}`, 'The council opened a bridge on Tuesday.', first))
    .toBe(`0.txt
    A bridge of town 0 is opened
    The Daily 0
    2024-03-05
    The bridge over the Rimac was opened to traffic on Tuesday by the council, two y…
    … two ferries, which have crossed the river since the flood, before the winter.

1.txt
    A bridge of town 1 is opened
    The Daily 1
    2024-03-05
    The council opened a bridge on Tuesday.

2.txt
    A bridge of town 2 is opened
    The Daily 2
    2024-03-05
    The bridge over the Rimac was opened to traffic on Tuesday by the council, two y…
    … was opened to traffic on Tuesday by the council, two years after the flood.

3 pages with 3 articles.
`);
});
