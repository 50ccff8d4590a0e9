import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
let folders: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-cli-'));
  await cp('corpus', join(folder, 'corpus'), { recursive: true });
  folders = ['--corpus', join(folder, 'corpus'), '--index', join(folder, 'index')];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('index, status, page', () => {
  it('say that there is no index yet', async () => {
    for (const program of ['status', 'page']) {
      const { code, stdout, stderr } = await runCli(program, [
        ...folders,
        ...(program === 'page' ? ['x'] : []),
      ]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('There is no usable index');
    }
  });

  it('index, by the contract; again, nothing to do; a bad file, exit 1 and the rest goes on', async () => {
    const dry = await runCli('index', [...folders, '--dry-run', '--json']);
    expect(json(dry.stdout)).toMatchObject({ generation: null, articles: 8, added: 8 });
    const first = await runCli('index', [...folders, '--json']);
    expect(first.code).toBe(0);
    const report = json(first.stdout);
    expect(Object.keys(report)).toEqual([
      ...[
        'generation',
        'articles',
        'passages',
        'added',
        'changed',
        'removed',
        'unchanged',
        'refused',
        'tookMs',
      ],
    ]);
    expect(report).toMatchObject({
      articles: 8,
      added: 8,
      changed: 0,
      removed: 0,
      unchanged: 0,
      refused: [],
    });

    await writeFile(join(folder, 'corpus', 'picture.png'), Buffer.from([0x89, 0x50]));
    await writeFile(join(folder, 'corpus', 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const second = await runCli('index', [...folders, '--json']);
    expect(second.code).toBe(1);
    expect(json(second.stdout)).toMatchObject({ articles: 8, unchanged: 8, added: 0 });
    expect(json(second.stdout)['refused']).toEqual([
      { source: 'latin.txt', reason: 'file-not-utf8' },
      { source: 'picture.png', reason: 'file-format-unknown' },
    ]);
    expect(second.stderr).toContain(
      'latin.txt is not UTF-8 (the first invalid byte is at offset 3, in line 1)',
    );
    await rm(join(folder, 'corpus', 'picture.png'));
    await rm(join(folder, 'corpus', 'latin.txt'));
  });

  it('status, by the contract', async () => {
    const { code, stdout } = await runCli('status', [...folders, '--json']);
    expect(code).toBe(0);
    const status = json(stdout);
    expect(status).toMatchObject({
      generation: expect.any(String) as string,
      passages: expect.any(Number) as number,
    });
    expect(Object.keys(status)).toEqual([
      'generation',
      'model',
      'articles',
      'passages',
      'indexedAt',
      'calibrated',
      'feeds',
    ]);
    const articles = status['articles'] as Record<string, unknown>[];
    expect(articles).toHaveLength(8);
    expect(Object.keys(articles[0] ?? {})).toEqual([
      ...['articleId', 'title', 'outlet', 'publishedAt', 'url', 'source', 'start', 'end'],
    ]);
    expect((await runCli('status', folders)).stdout).toContain('Articles  8 in');
  });

  it('page prints the stored text to the character', async () => {
    const source = '001_eeee3ee56ad0f658.txt';
    const { code, stdout } = await runCli('page', [...folders, source]);
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join('corpus', source), 'utf8'));
    const missing = await runCli('page', [...folders, '../package.json']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('There is no page "../package.json"');
  });
});

describe('validate', () => {
  it('warns of what the pages do not say, and exits 0', async () => {
    const { code, stdout, stderr } = await runCli('validate', []);
    expect(code).toBe(0);
    expect(stdout).toContain('5 pages, 8 articles');
    expect(stderr).toContain('001_eeee3ee56ad0f658.txt:1 does not give its title, date.');
  });

  it('exits 1 on a file that cannot be read', async () => {
    const corpus = await mkdtemp(join(folder, 'bad-'));
    await writeFile(join(corpus, 'empty.txt'), ' \n');
    const { code, stderr } = await runCli('validate', ['--corpus', corpus]);
    expect(code).toBe(1);
    expect(stderr).toContain('empty.txt is empty');
  });
});

describe('settings', () => {
  it('a wrong one is named, with what is expected', async () => {
    const { code, stderr } = await runCli('status', [], { env: { MODEL_DTYPE: 'q9' } });
    expect(code).toBe(1);
    expect(stderr).toContain('The setting MODEL_DTYPE cannot be "q9"');
  });

  it('a model that is not there is named', async () => {
    const { code, stderr } = await runCli('ask', [...folders, 'x?'], { env: { MODEL: 'nowhere' } });
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere');
  });
});

describe('verify', () => {
  const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي';

  it('exits 0 for a quote that the page has, and says where, in the keys of the contract', async () => {
    const { code, stdout } = await runCli('verify', ['--json', QUOTE]);
    expect(code).toBe(0);
    const said = JSON.parse(stdout) as { matches: Record<string, unknown>[] };
    expect(Object.keys(said)).toEqual([
      ...['status', 'differences', 'matches'],
      ...['quote', 'context', 'attribution', 'later', 'omissions', 'translation', 'absentLanguage'],
      ...['denials', 'others', 'version', 'versionsUnread'],
    ]);
    expect(said).toMatchObject({ status: 'exact', differences: [] });
    expect(Object.keys(said.matches[0] ?? {})).toEqual([
      'articleId',
      'title',
      'outlet',
      'publishedAt',
      'url',
      'source',
      'start',
      'end',
    ]);
    const page = await runCli('page', ['000_659c3e26dfe7182d.txt']);
    expect(page.stdout.slice(Number(said.matches[0]?.['start']), Number(said.matches[0]?.['end']))).toBe(
      QUOTE,
    );
  });

  it('exits 3 for one that was altered, and shows both sides and the source', async () => {
    const { code, stdout } = await runCli('verify', [QUOTE.replace('الإيراني', 'التركي')]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/the page: الإيراني\n +given: +التركي/u);
    expect(stdout).toContain('000_659c3e26dfe7182d.txt:4');
  });

  it('checks every quotation of a draft, names bad drafts, and takes no quote beside one', async () => {
    const draft = join(folder, 'draft.md');
    await writeFile(draft, `A draft.\n\n"${QUOTE}"\n\n> ${QUOTE.replace('الإيراني', 'التركي')}\n`);
    const both = await runCli('verify', ['--draft', draft]);
    expect(both.code).toBe(3);
    expect(both.stdout).toContain(`${draft}:3:2\n`);
    expect(both.stdout).toContain(`${draft}:5:3\n`);
    expect(both.stdout.trimEnd()).toMatch(/2 quotations: 1 agrees, 1 does not\.$/u);
    await writeFile(draft, `"${QUOTE}"`);
    const one = await runCli('verify', ['--draft', draft, '--json']);
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({ line: 1, column: 2, agrees: true, status: 'exact' });
    await writeFile(draft, 'Nobody is quoted.');
    const none = await runCli('verify', ['--draft', draft]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('has no quotation')]);
    const missing = await runCli('verify', ['--draft', join(folder, 'missing.txt')]);
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('there is no such file')]);
    expect((await runCli('verify', ['--draft', draft, QUOTE])).code).toBe(2);
  });

  it('exits 3 for one that no article has, and 2 without any', async () => {
    const { code, stdout } = await runCli('verify', ['--json', 'Putin said that Jupiter has rings of ice']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'not-found', matches: [] });
    expect((await runCli('verify', [' '])).code).toBe(2);
  });
});
