import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../adapters/temporary-folder.ts';
import { runCli } from '../run-cli.ts';

const PAGE = `<html><head><title>A bridge is opened</title><meta property="og:site_name" content="The Daily Lima">
<meta property="article:published_time" content="2024-03-05T08:00:00Z"></head><body><article><h1>A bridge is opened</h1>
<p>The bridge over the Rimac was opened to traffic on Tuesday by the council, two years after the flood.</p>
<p>The council wants to sell the two ferries, which have crossed the river since then, before the winter.</p></article></body></html>`;

it('page --json prints a line for each article of files anywhere, without an index, and fails if one was refused', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'a.html'), PAGE);
  await writeFile(join(folder, 'b.xyz'), 'no page');
  // Neither a corpus nor an index nor a model is there.
  const env = {
    CORPUS_DIR: join(folder, 'empty'),
    INDEX_DIR: join(folder, 'none'),
    MODEL: join(folder, 'none'),
  };
  const a = join(folder, 'a.html');
  const whole = await runCli('page', ['--json', a], { env });
  expect({ ...whole, stdout: JSON.parse(whole.stdout) as unknown }).toEqual({
    ...{ code: 0, stderr: '' },
    stdout: {
      ...{
        source: a,
        article: 1,
        title: 'A bridge is opened',
        outlet: 'The Daily Lima',
        date: '2024-03-05',
        url: null,
      },
      body: [
        'The bridge over the Rimac was opened to traffic on Tuesday by the council, two years after the flood.',
        'The council wants to sell the two ferries, which have crossed the river since then, before the winter.',
      ],
      warnings: [],
    },
  });
  const refused = await runCli('page', ['--json', folder], { env });
  expect(refused).toMatchObject({ code: 1, stderr: '' });
  const lines = refused.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([
    { source: a, article: 1 },
    { source: join(folder, 'b.xyz'), error: { code: 'file-format-unknown' } },
  ]);
  const wrong = await runCli('page', ['--json', '--corpus', folder, a], { env });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(await runCli('page', ['a.html', 'b.html'], { env })).toMatchObject({ code: 2, stdout: '' });
});
