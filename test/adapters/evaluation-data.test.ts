import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readGoldQuestions, readPassageSets, readRetrievalSet } from '../../src/adapters/evaluation-data.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

it('a BEIR folder is read without its line of names and without questions that nothing answers', async () => {
  const folder = await folderOf({
    'corpus.jsonl': '{"_id":"d1","title":"T","text":"x"}\n\n{"_id":"d2","text":"y"}\n',
    'queries.jsonl': '{"_id":"q1","text":"one"}\n{"_id":"q2","text":"two"}\n',
    'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td2\t2\nq2\td1\t0\n',
  });
  expect(await readRetrievalSet(folder)).toEqual({
    name: basename(folder),
    documents: [
      { id: 'd1', title: 'T', text: 'x' },
      { id: 'd2', title: null, text: 'y' },
    ],
    questions: [{ id: 'q1', text: 'one', relevant: new Set(['d1', 'd2']) }],
  });
});

it('gold questions may leave out page and gold', async () => {
  const folder = await folderOf({ 'gold.jsonl': '{"id":"1","lang":"en","q":"who?","answerable":false}' });
  expect(await readGoldQuestions(join(folder, 'gold.jsonl'))).toEqual([
    { id: '1', lang: 'en', q: 'who?', answerable: false, page: null, gold: [] },
  ]);
});

it('passages of NoMIRACL are parted into title and text, packed files too', async () => {
  const line = '{"text":"who?","answerable":true,"passages":["Title: a: b","no title"]}';
  const folder = await folderOf({ 'a.jsonl': line, 'b.jsonl.gz': gzipSync(line) });
  for (const file of ['a.jsonl', 'b.jsonl.gz']) {
    expect(await readPassageSets(join(folder, file))).toEqual([
      {
        text: 'who?',
        answerable: true,
        passages: [
          { title: 'Title', text: 'a: b' },
          { title: null, text: 'no title' },
        ],
      },
    ]);
  }
});

it.each([
  ['a line that is no JSON', '{}x', 1, 'not JSON'],
  ['a field of another type', '{"id":"1","lang":"en","q":"a","answerable":true}\n{"id":2}', 2, 'id: '],
])('%s is named by file and line', async (_, content, line, problem) => {
  const file = join(await folderOf({ 'gold.jsonl': content }), 'gold.jsonl');
  await expect(readGoldQuestions(file)).rejects.toMatchObject({
    notice: {
      code: 'data-unreadable',
      values: { path: file, line, problem: expect.stringContaining(problem) as string },
    },
  });
});

it('a judgement that is none, and a file that is not there, are named', async () => {
  const file = join(await folderOf({}), 'gold.jsonl');
  await expect(readGoldQuestions(file)).rejects.toMatchObject({
    notice: { values: { path: file, line: null } },
  });
  const folder = await folderOf({ 'corpus.jsonl': '', 'queries.jsonl': '', 'qrels.tsv': 'q\td\t1\nq\td\n' });
  await expect(readRetrievalSet(folder)).rejects.toMatchObject({ notice: { values: { line: 2 } } });
});
