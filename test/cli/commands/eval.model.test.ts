import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-eval-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PASSAGES = [
  'Harbour: The harbour of Norring opened in 1931. It has four piers and a lighthouse.',
  'Museum: The museum of Norring shows nets and boats. Entry is free on Mondays.',
  'Railway: The railway from Norring to Halm was closed in 1978.',
  'Bakery: Three bakeries in Norring bake rye bread. The oldest is in Mill Street.',
];

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('eval abstention', () => {
  it('tells the answerable from the unanswerable, a JSON line a file', async () => {
    const file = join(folder, 'sets.jsonl');
    await writeFile(
      file,
      lines([
        { text: 'In which year did the harbour of Norring open?', answerable: true, passages: PASSAGES },
        { text: 'When is entry to the museum of Norring free?', answerable: true, passages: PASSAGES },
        { text: 'How do I change the oil of a tractor?', answerable: false, passages: PASSAGES },
      ]),
    );
    const { code, stdout } = await runCli('eval', ['abstention', file, '--json']);
    expect(code).toBe(0);
    const figures: unknown = JSON.parse(stdout);
    expect(figures).toMatchObject({ file, answerable: 2, unanswerable: 1, auc: 1, hallucination: 0 });
    expect(Object.keys(figures as object)).toEqual([
      ...['file', 'answerable', 'unanswerable', 'auc', 'hallucination', 'error', 'threshold'],
    ]);
  });

  it('names the line that it cannot read, and exits 1', async () => {
    const file = join(folder, 'bad.jsonl');
    await writeFile(file, '{"text":"x","answerable":"yes","passages":[]}\n');
    const { code, stderr } = await runCli('eval', ['abstention', file]);
    expect(code).toBe(1);
    expect(stderr).toContain('bad.jsonl:1: answerable');
  });
});

describe('eval retrieval --rerank', () => {
  it('gives the reranked figures beside the others', async () => {
    await writeFile(
      join(folder, 'corpus.jsonl'),
      lines(PASSAGES.map((text, i) => ({ _id: `d${i}`, title: text.split(':')[0], text }))),
    );
    await writeFile(
      join(folder, 'queries.jsonl'),
      lines([{ _id: 'q', text: 'When was the railway to Halm closed?' }]),
    );
    await writeFile(join(folder, 'qrels.tsv'), 'query-id\tcorpus-id\tscore\nq\td2\t1\n');
    const { code, stdout } = await runCli('eval', ['retrieval', folder, '--rerank', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ queries: 1, articles: 4, r1: { fused: 100, reranked: 100 } });
  });
});
