import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerBatch, checkBatch, type BatchAsk } from '../../src/cli/batch.ts';
import { replyOf } from '../discord/fake-context.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The lines that a batch of these lines prints, and its exit code. */
async function answered(
  lines: readonly string[],
): Promise<{ code: number; printed: unknown[]; asked: unknown[] }> {
  const file = join(await temporaryFolder(), 'batch.jsonl');
  await writeFile(file, lines.join('\n'));
  const printed: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, ...rest: unknown[]) => {
    printed.push(JSON.parse(String(text)));
    const [done] = rest;
    if (typeof done === 'function') process.nextTick(done);
    return true;
  });
  const asked: unknown[] = [];
  const ask: BatchAsk = (question, earlier) => {
    asked.push([question, earlier]);
    const answer = { kind: 'abstained', nearest: [], closest: [] } as const;
    return Promise.resolve(replyOf(answer, { asked: question }));
  };
  const code = await answerBatch(file, ask);
  return { code, printed, asked };
}

describe('a batch', () => {
  it('answers its lines in order under their ids, whatever these are, and skips empty lines', async () => {
    const lines = [
      '{"id":1,"q":"a"}',
      '',
      '{"id":{"x":null},"q":"b","earlier":["a"],"more":1}',
      '{"id":null,"q":"c"}',
    ];
    const { code, printed, asked } = await answered(lines);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      { id: 1, question: 'a', status: 'abstained' },
      { id: { x: null }, question: 'b' },
      { id: null, question: 'c' },
    ]);
    expect(asked).toEqual([
      ['a', []],
      ['b', ['a']],
      ['c', []],
    ]);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['3', 'it is not an object'],
    ['{"q":3}', '"id" is missing'],
    ['{"id":1}', '"q" is missing or not text'],
    ['{"id":1,"q":3}', '"q" is missing or not text'],
    ['{"id":1,"q":"a","earlier":null}', '"earlier" is not a list of texts'],
    ['{"id":1,"q":"a","earlier":["b",1]}', '"earlier" is not a list of texts'],
    ['{"id":1,"q":"\uFFFD"}', 'it is not UTF-8'],
  ])('answers %s with its number and what is wrong, and goes on', async (line, problem) => {
    const { code, printed } = await answered([line, '{"id":2,"q":"a"}']);
    expect(code).toBe(1);
    expect(printed).toMatchObject([
      { line: 1, error: { code: 'batch-line-invalid', message: expect.stringContaining(problem) as string } },
      { id: 2 },
    ]);
  });

  it('that cannot be read is refused before anything is loaded', async () => {
    const file = join(await temporaryFolder(), 'nope.jsonl');
    await expect(checkBatch(file)).rejects.toMatchObject({
      notice: { code: 'data-unreadable', values: { path: file } },
    });
    await expect(checkBatch('-')).resolves.toBeUndefined();
  });
});
