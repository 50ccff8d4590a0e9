import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../adapters/until.ts';
import { runCli, type CliResult } from '../run-cli.ts';

/** With the real model, the five pages, and an index on disk. */
let folder: string;
let index: string;
let first: CliResult;

const QUESTION = 'ماذا بحث بوتين ورئيسي؟';
const PAGE = '000_659c3e26dfe7182d.txt';

type Json = {
  readonly status: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    readonly evidence: number;
  }[];
  readonly nearest: readonly unknown[];
};

const ask = (...args: string[]) => runCli('ask', ['--index', index, ...args]);
const askJson = async (...args: string[]): Promise<Json> => {
  const { stdout } = await ask('--json', ...args);
  return JSON.parse(stdout) as Json;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-ask-'));
  index = join(folder, 'index');
  first = await ask(QUESTION);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ask', () => {
  it('builds the index on the first question and answers from the first article of page 000', async () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('الوكالة العربية السورية للأنباء');
    expect(first.stdout).toContain('2023-09-26');
    expect(first.stdout).toMatch(/000_659c3e26dfe7182d\.txt:\d+/u);
    const { quotes } = await askJson(QUESTION);
    const [best] = quotes;
    expect(best).toMatchObject({
      source: PAGE,
      outlet: 'الوكالة العربية السورية للأنباء',
      publishedAt: '2023-09-26',
    });
    // Karabakh, BRICS or the thanks: the first article ends before its source line.
    const page = await readFile(join('corpus', PAGE), 'utf8');
    expect(best?.end).toBeLessThan(page.indexOf('المصدر:'));
  });

  it('prints the contract object, and nothing else, on stdout', async () => {
    const { code, stdout, stderr } = await ask('--json', QUESTION);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual([
      ...['question', 'language', 'status', 'quotes', 'nearest', 'generation', 'tookMs'],
      ...['closest', 'understood'],
    ]);
    expect(answer).toMatchObject({ question: QUESTION, language: 'ar', status: 'answered', nearest: [] });
    const [quote] = answer['quotes'] as Record<string, unknown>[];
    expect(Object.keys(quote ?? {})).toEqual([
      ...[
        'id',
        'text',
        'articleId',
        'title',
        'outlet',
        'publishedAt',
        'url',
        'source',
        'start',
        'end',
        'evidence',
      ],
    ]);
  });

  it('quotes slices of the file, to the character', async () => {
    const { quotes } = await askJson('--top', '10', QUESTION);
    for (const { text, source, start, end } of quotes) {
      const page = await readFile(join('corpus', source), 'utf8');
      expect(page.slice(start, end)).toBe(text);
    }
    expect(quotes.length).toBeGreaterThan(0);
  });

  it('abstains with exit 3 and offers the nearest articles as no answer', async () => {
    const { code, stdout } = await ask('متى يزور بوتين ملك بريطانيا؟');
    expect(code).toBe(3);
    expect(stdout).toContain('The corpus does not answer this question.');
    expect(stdout).toContain('Nearest articles, which do not answer it:');
    const { status, quotes, nearest } = await askJson('كم سعر الخبز في طوكيو؟');
    // Nothing of the archive is near a question about bread.
    expect({ status, quotes, nearest }).toEqual({ status: 'abstained', quotes: [], nearest: [] });
  });

  it('keeps to the filters', async () => {
    const none = await askJson('--from', '2024-01-01', QUESTION);
    for (const { publishedAt } of none.quotes)
      expect(publishedAt?.localeCompare('2024-01-01')).toBeGreaterThanOrEqual(0);
    const cnn = await askJson('--outlet', 'cnn', 'ماذا قال بوتين عن ترامب؟');
    for (const { outlet } of cnn.quotes) expect(outlet).toBe('CNN');
    const { stdout } = await ask('--from', '2024-01-01', QUESTION);
    expect(stdout).toMatch(/\d undated articles were left out/u);
    const outlet = await ask('--outlet', 'nobody', QUESTION);
    expect(outlet.code).toBe(3);
    expect(outlet.stderr).toContain('No article is of the outlet "nobody". The outlets are: CNN,');
  });

  it.each([
    [[''], 'The question is empty'],
    [['\u202E \u0007'], 'The question is empty'],
    [['😀'], 'The question is empty'],
    [['س'.repeat(50_000)], '50000 characters'],
    [['--colour', 'x'], 'unknown option'],
    [['--from', '2023-02-30', 'x'], '--from cannot be "2023-02-30"'],
    [['--from', '2024-01-02', '--to', '2024-01-01', 'x'], '--from cannot be'],
    [['--top', '0', 'x'], '--top cannot be "0"'],
    [['--batch', '-', 'a question beside it'], '--batch cannot be'],
  ])('exits 2 on %j and says what is wrong', async (args, message) => {
    const { code, stdout, stderr } = await ask(...args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('exits 1 and leaves stdout empty when there is nothing to answer from', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    const { code, stdout, stderr } = await runCli('ask', [
      '--json',
      '--corpus',
      empty,
      '--index',
      join(empty, '.i'),
      'x?',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('No article was found');
    const missing = await runCli('ask', [
      '--corpus',
      join(empty, 'nope'),
      '--index',
      join(empty, '.i'),
      'x?',
    ]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('There is no corpus folder');
  });

  it('answers a batch in order, a bad line in its place', async () => {
    const lines = [
      `{"id":"a","q":"${QUESTION}"}`,
      'not json',
      '{"id":3,"q":"😀"}',
      '{"id":"d"}',
      '{"id":"e","q":" "}',
    ];
    const { code, stdout } = await runCli('ask', ['--index', index, '--batch', '-'], {
      input: lines.join('\r\n'),
    });
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(results).toHaveLength(5);
    expect(results[0]).toMatchObject({ id: 'a', status: 'answered' });
    expect(results[1]).toMatchObject({ line: 2, error: { code: 'batch-line-invalid' } });
    expect(results[2]).toMatchObject({ line: 3, error: { code: 'question-empty' } });
    expect(results[3]).toMatchObject({ line: 4, error: { code: 'batch-line-invalid' } });
    expect(results[4]).toMatchObject({ line: 5, error: { code: 'question-empty' } });

    const file = join(folder, 'batch.jsonl');
    await writeFile(file, `${lines[0] ?? ''}\n`);
    expect((await ask('--batch', file)).code).toBe(0);
    const missing = await ask('--batch', join(folder, 'nope.jsonl'));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('nope.jsonl');
  });

  it('ends cleanly on Ctrl-C while it builds its index, and builds it the next time', async () => {
    const other = ['--index', join(folder, 'interrupted')];
    const isBuilding = until(() => existsSync(join(folder, 'interrupted', 'lock')));
    const { code, stderr } = await runCli('ask', [...other, QUESTION], { interruptWhen: isBuilding });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Interrupted.') as string,
    });
    expect((await runCli('ask', [...other, QUESTION])).code).toBe(0);
  });

  it('prints passages and scores on stderr when asked to', async () => {
    const { stderr } = await ask('--verbose', QUESTION);
    expect(stderr).toMatch(/passage +fused [\d.]+ +dense 0\.\d+ +keyword \d/u);
    expect(stderr).toMatch(/candidate +evidence 0?\.?\d/u);
  });
});
