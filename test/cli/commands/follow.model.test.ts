import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, type CliResult } from '../run-cli.ts';

const QUESTION = 'Why was the harbour of Valparaiso closed?';
const CLOSED =
  'The harbour of Valparaiso was closed on Monday because its dockers were on strike for higher wages.';

let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-follow-'));
  await cp('corpus', join(folder, 'corpus'), { recursive: true });
  env = {
    CORPUS_DIR: join(folder, 'corpus'),
    INDEX_DIR: join(folder, 'index'),
    DATA_DIR: join(folder, 'data'),
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const follow = (...args: string[]): Promise<CliResult> => runCli('follow', args, { env });

describe('npm run follow', () => {
  it('refuses what cannot be followed and what makes no sense, and keeps nothing', async () => {
    for (const args of [['hello'], ['harbour'], ['?'], ['--check', QUESTION], ['--stop', 'nothing']]) {
      const { code, stdout } = await follow(...args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    }
    expect((await follow()).stderr).toContain('No question is followed');
    expect(await readdir(folder)).not.toContain('data');
  });

  it('keeps a question, and prints what is new since, once, as text or as JSON', async () => {
    const begun = await follow(QUESTION);
    expect(begun.code).toBe(0);
    expect(begun.stdout).toContain('does not answer');
    expect((await follow(QUESTION)).stderr).toContain('followed already');
    expect(await follow('--check')).toMatchObject({ code: 3, stdout: '' });

    await writeFile(join(folder, 'corpus', 'harbour.txt'), `Harbour news\n\n2024-02-03\n\n${CLOSED}\n`);
    expect((await runCli('index', [], { env })).code).toBe(0);
    const { code, stdout } = await follow('--check', '--json');
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    const told = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(Object.keys(told)).toEqual(['id', 'question', 'quote']);
    expect(told).toMatchObject({ question: QUESTION, quote: { text: CLOSED, source: 'harbour.txt' } });
    expect(await follow('--check')).toMatchObject({ code: 3, stdout: '' });
  });

  it('lists what is followed, and stops it', async () => {
    const [line = ''] = (await follow('--json')).stdout.split('\n');
    const { id, question } = JSON.parse(line) as { id: string; question: string };
    expect(question).toBe(QUESTION);
    expect((await follow('--stop', id)).code).toBe(0);
    expect((await follow()).stderr).toContain('No question is followed');
  });
});
