import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedbackFile } from '../../src/adapters/bot-data/feedback-file.ts';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { openPage } from '../../src/adapters/files/open-page.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import type { Ballot } from '../../src/domain/ports/stores/feedback-store.ts';
import type { CorpusFile } from '../../src/domain/ports/corpus.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';
import type { QuoteId } from '../../src/domain/answer.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { SAMPLE_RECIPE, sampleContents } from '../fakes/sample-contents.ts';
import { writeGeneration } from '../fakes/write-generation.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipOf } from './zip-of.ts';

const GOOD =
  'A bridge is opened\n\n2024-03-05\n\nThe bridge across the river was opened to traffic on Tuesday.\n';
const SECRET = 'The secret of this machine is written in this sentence, which no page holds.';

let outside = '';
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'isnad-outside-'));
  await writeFile(join(outside, 'secret.txt'), `Secret\n\n${SECRET}\n`);
  await writeFile(join(outside, 'sources.json'), `{"good.txt": {"outlet": "${SECRET}"}}`);
});
afterAll(() => rm(outside, { recursive: true }));

async function corpusOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries({ 'good.txt': GOOD, ...files })) {
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function told(folder: string): Promise<{ texts: string; problems: string[] }> {
  const { pages, articles, refused, remarks } = await parseCorpus(fileCorpus(folder));
  expect(articles.map(({ article }) => article.source)).toContain('good.txt');
  return {
    texts: JSON.stringify([pages, articles, refused, remarks]),
    problems: [...refused.map(({ notice }) => notice), ...remarks].map(describeNotice),
  };
}

describe('a corpus that points elsewhere', () => {
  it('is not followed: links to files and folders, and a sources.json that is one', async () => {
    const folder = await corpusOf({});
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(join(outside, 'sources.json'), join(folder, 'sources.json'));
    const { texts, problems } = await told(folder);
    expect(texts).not.toContain('secret of this machine');
    expect(problems.join('\n')).toMatch(/link\.txt[\s\S]*folder|folder[\s\S]*link\.txt/u);
    expect(problems.join('\n')).toContain('sources.json');
  });

  it('nor when a page becomes a link after it was listed', async () => {
    const folder = await corpusOf({ 'page.txt': GOOD });
    const path = join(folder, 'page.txt');
    await rename(path, `${path}.aside`);
    await symlink(join(outside, 'secret.txt'), path);
    await expect(openPage(path)).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('nor when a folder becomes a link after it was listed: neither a page in it nor a line of a .jsonl', async () => {
    const folder = await corpusOf({});
    await mkdir(join(folder, 'z'));
    await writeFile(join(folder, 'z', 'page.txt'), GOOD);
    await writeFile(join(folder, 'z', 'all.jsonl'), JSON.stringify({ text: GOOD }));
    await writeFile(join(outside, 'page.txt'), `Secret\n\n${SECRET}\n`);
    await writeFile(join(outside, 'all.jsonl'), JSON.stringify({ text: SECRET }));
    const told: CorpusFile[] = [];
    for await (const file of fileCorpus(folder).read()) {
      told.push(file);
      if (told.length > 1) continue;
      // The first page was read, so all were listed.
      await rename(join(folder, 'z'), join(folder, '.aside'));
      await symlink(outside, join(folder, 'z'));
    }
    expect(JSON.stringify(told)).not.toContain('secret of this machine');
    expect(told.map(({ kind }) => kind)).toEqual(['page', 'refused', 'refused']);
  });

  it.skipIf(process.platform === 'win32')('nor waited for when it is a pipe', async () => {
    const folder = await corpusOf({});
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect((await told(folder)).problems.join('\n')).toContain('pipe.txt');
    await expect(openPage(join(folder, 'pipe.txt'))).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it('names no path outside it in sources.json', async () => {
    const paths = ['/etc/passwd', '../secret.txt', 'a/../../secret.txt', '..\\secret.txt', 'C:secret.txt'];
    const side = Object.fromEntries(paths.map((path) => [path, { outlet: 'x' }]));
    const { problems } = await told(await corpusOf({ 'sources.json': JSON.stringify(side) }));
    for (const path of paths) expect(problems.join('\n')).toContain(path);
    expect(problems.filter((problem) => problem.includes('outside the corpus'))).toHaveLength(paths.length);
  });
});

describe('an index that points elsewhere', () => {
  const indexOf = async (): Promise<{ index: string; store: GenerationStore }> => {
    const index = await temporaryFolder();
    const store = fileGenerationStore(index);
    await writeGeneration(store, sampleContents('one'));
    return { index, store };
  };

  it.each(['generations', 'vectors'])('is neither read nor written there: %s', async (name) => {
    const { index, store } = await indexOf();
    const { generation } = await store.open(SAMPLE_RECIPE);
    const there = join(index, name === 'vectors' ? `generations/${generation?.id ?? ''}/vectors` : name);
    const elsewhere = join(await temporaryFolder(), name);
    await rename(there, elsewhere);
    await symlink(elsewhere, there);
    const before = (await readdir(elsewhere, { recursive: true })).sort();
    const opened = await store.open(SAMPLE_RECIPE).catch((error: unknown) => error);
    if (opened instanceof Error) expect(opened).toMatchObject({ notice: { code: 'index-unreadable' } });
    else expect(opened).toMatchObject({ generation: null, notices: [{ code: 'index-torn' }] });
    await writeGeneration(store, sampleContents('two')).catch(() => undefined);
    expect((await readdir(elsewhere, { recursive: true })).sort()).toEqual(before);
  });

  it('has a current generation that is named here and nowhere else; a pipe is not waited for', async () => {
    const { index, store } = await indexOf();
    const elsewhere = join(await temporaryFolder(), 'current');
    await rename(join(index, 'current'), elsewhere);
    await symlink(elsewhere, join(index, 'current'));
    expect((await store.open(SAMPLE_RECIPE)).notices).toMatchObject([
      { code: 'index-torn', values: { generation: 'current', problem: 'ELOOP' } },
      { code: 'index-previous-used' },
    ]);
    const before = await readFile(elsewhere, 'utf8');
    const two = await writeGeneration(store, sampleContents('two'));
    expect(await readFile(elsewhere, 'utf8')).toBe(before);
    expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: two, notices: [] });
    if (process.platform === 'win32') return;
    for (const name of ['current', 'rolled-back', `generations/${two.id}/manifest.json`]) {
      await rm(join(index, name), { force: true });
      execFileSync('mkfifo', [join(index, name)]);
    }
    expect(await store.state()).toEqual({ current: null, rolledBack: false });
    expect((await store.open(SAMPLE_RECIPE)).notices.length).toBeGreaterThan(0);
  });

  it('is not written to where a link stands at the name at which an earlier version wrote aside', async () => {
    const { index, store } = await indexOf();
    const secret = join(await temporaryFolder(), 'secret');
    await writeFile(secret, SECRET);
    await symlink(secret, join(index, 'current.tmp'));
    await writeGeneration(store, sampleContents('two'));
    expect(await readFile(secret, 'utf8')).toBe(SECRET);
    expect((await readdir(index)).sort()).toEqual(['current', 'generations']);
  });
});

describe('a file that is made to do harm', () => {
  it('is refused where it unpacks to fill the memory', async () => {
    const bomb = zipOf({ 'word/document.xml': Buffer.alloc(201 * 1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    expect((await told(await corpusOf({ 'bomb.docx': bomb }))).problems).toEqual([
      expect.stringContaining('bomb.docx has 210 MB'),
    ]);
  });

  it.each([
    ['document', 'deep.docx', zipOf({ 'word/document.xml': Buffer.from('<w:p a="/>">'.repeat(100_000)) })],
    ['web page', 'deep.html', `<html><body>${'<li><p><td>'.repeat(60_000)}</body></html>`],
    [
      'web page whose elements are closed',
      'deep.html',
      `<html><body>${'<b>'.repeat(9000)}x${'</b>'.repeat(9000)}</body></html>`,
    ],
    ['front matter of brackets', 'deep.md', `---\na: ${'['.repeat(60_000)}\n---\nText`],
    ['front matter of lists', 'deep.md', `---\na:\n${'- '.repeat(5000)}b\n---\nText`],
    [
      'front matter of indented keys',
      'deep.md',
      `---\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\nText`,
    ],
  ])('is refused where it is nested without end: %s', async (_, name, content) => {
    expect((await told(await corpusOf({ [name]: content }))).problems).toEqual([
      expect.stringContaining(name),
    ]);
  });

  it('is refused where it holds more articles than a page has', async () => {
    const article = (i: number): string =>
      `Headline of number ${i} today\n\n2024-03-05\n\nThe town council of number ${i} met on Monday and spoke of its bridge for hours.\n\nSource: Paper ${i}\n\n`;
    const page = (count: number): string => Array.from({ length: count }, (_, i) => article(i)).join('');
    const { articles } = await parseCorpus(fileCorpus(await corpusOf({ 'some.txt': page(20) })));
    expect(articles).toHaveLength(21);
    expect((await told(await corpusOf({ 'many.txt': page(1001) }))).problems).toEqual([
      expect.stringContaining('many.txt has 1001 articles'),
    ]);
  });
});

it.skipIf(process.platform === 'win32')(
  'votes are for the bot’s own user alone, also where an older file was not',
  async () => {
    const folder = join(await temporaryFolder(), 'data');
    await mkdir(folder);
    await writeFile(join(folder, 'feedback.jsonl'), '', { mode: 0o644 });
    const vote = { quote: 'abc' as QuoteId, verdict: 'helpful', day: '2024-01-01' } as const;
    await feedbackFile(folder).cast('ballot-1' as Ballot, vote);
    for (const name of ['feedback.jsonl', 'ballots.txt']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  },
);
