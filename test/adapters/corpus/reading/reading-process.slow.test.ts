import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { fileCorpus } from '../../../../src/adapters/corpus/file-corpus.ts';
import { HEAVY_FORMATS } from '../../../../src/adapters/corpus/formats/registry.ts';
import { READING_LIMITS, type ReadingLimits } from '../../../../src/adapters/corpus/reading/reading-messages.ts';
import { ReadingProcess } from '../../../../src/adapters/corpus/reading/reading-process.ts';
import { at } from '../../../../src/domain/at.ts';
import { filesOf } from '../../../contracts/corpus.contract.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const HTML = at(
  HEAVY_FORMATS.filter(({ extensions }) => extensions.includes('.html')),
  0,
);

const PAGE = `<html><head><title>A bridge</title></head><body><h1>A bridge</h1>${'<p>The bridge across the river was opened to traffic on Tuesday.</p>'.repeat(5)}</body></html>`;

/** The most expensive page within the limits of markup. */
const COSTLY = `<html><body>${'<p><a href="/x">link</a> and words of prose that stand here</p>'.repeat(45_000)}</body></html>`;

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** By source: `page`, or the code of the refusal with its values. */
async function readWith(
  apart: ReadingProcess,
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const read = await filesOf(fileCorpus(await folderOf(files), undefined, apart));
  return Object.fromEntries(
    read.map((file) =>
      file.kind === 'page'
        ? [file.page.source, 'page']
        : [file.source, [file.notice.code, ...Object.values(file.notice.values).slice(1)].join(' ')],
    ),
  );
}

/** A program that reports `ready`, begins a file, and then runs this code with `work`. */
async function programThat(does: string): Promise<readonly string[]> {
  const path = join(await temporaryFolder(), 'program.mjs');
  await writeFile(
    path,
    `import { readFileSync } from 'node:fs';
     const page = (text) => ({ kind: 'page', read: { page: { source: 'x.html', text }, regions: null } });
     process.on('disconnect', () => process.exit());
     process.on('message', (work) => { process.send({ kind: 'begun' }); ${does} });
     process.send({ kind: 'ready' });`,
  );
  return [path];
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const limited = (changes: Partial<ReadingLimits>): ReadingProcess =>
  new ReadingProcess({ ...READING_LIMITS, ...changes });

describe('a file that costs more than it may', () => {
  it.each<[string, Partial<ReadingLimits>, string]>([
    ['memory for objects', { heapMiB: 64 }, 'file-too-costly memory 64'],
    ['memory for all it holds', { residentMiB: 300 }, 'file-too-costly memory 300'],
    ['processor time', { processorSeconds: 0.9 }, 'file-too-costly processor 0.9'],
  ])('in %s is refused by name, and those before and after it go in', async (_, limits, refusal) => {
    expect(
      await readWith(limited(limits), { 'a.html': PAGE, 'b.html': COSTLY, 'c.htm': PAGE, 'd.txt': 'Text' }),
    ).toEqual({ 'a.html': 'page', 'b.html': refusal, 'c.htm': 'page', 'd.txt': 'page' });
  });

  it('in time is refused as the last resort, and the next goes in', async () => {
    expect(await readWith(limited({ waitingSeconds: 0.1 }), { 'b.html': COSTLY, 'd.txt': 'Text' })).toEqual({
      'b.html': 'file-too-costly time 0.1',
      'd.txt': 'page',
    });
  });

  it('and ends the process that reads it is refused by name, and the next goes in', async () => {
    const program = await programThat(
      `if (work.source === 'b.html') process.kill(process.pid, 'SIGKILL'); else process.send(page('x'));`,
    );
    const apart = new ReadingProcess(READING_LIMITS, program);
    expect(await readWith(apart, { 'b.html': PAGE, 'c.html': PAGE })).toEqual({
      'b.html': 'file-unparseable reading it ended its reader',
      'x.html': 'page',
    });
  });

  it('or breaks its reader is refused with what broke', async () => {
    const program = await programThat(
      `process.send({ kind: 'broken', problem: 'out of luck' }, () => process.exit(1));`,
    );
    expect(await readWith(new ReadingProcess(READING_LIMITS, program), { 'b.html': PAGE })).toEqual({
      'b.html': 'file-unparseable it breaks its reader (out of luck)',
    });
  });
});

describe('the process that reads', () => {
  it('is started by the first file that needs it, and by no text', async () => {
    const none = new ReadingProcess(READING_LIMITS, [join(await temporaryFolder(), 'nowhere.mjs')]);
    const texts = { 'a.txt': 'Text', 'b.md': '---\ntitle: b\n---\nText', 'c.jsonl': '{"text":"c"}' };
    expect(await readWith(none, texts)).toEqual({ 'a.txt': 'page', 'b.md': 'page', 'c.jsonl#1': 'page' });
    // A process that cannot start is no fault of the page, which stays in the index.
    await expect(readWith(none, { ...texts, 'd.html': PAGE })).rejects.toMatchObject({
      notice: { code: 'reader-unstartable' },
    });
  });

  it('is replaced when it has ended between two files, which is no file’s fault', async () => {
    const program = await programThat('process.send(page(String(process.pid)), () => process.exit());');
    const read = new ReadingProcess(READING_LIMITS, program).readerOf(HTML);
    const pids = new Set<string>();
    for (const source of ['a', 'b', 'c']) pids.add((await read(source, bytes(PAGE), null)).page.text);
    expect(pids.size).toBe(3);
  });

  it('that cannot load a reader is no file’s fault', async () => {
    const program = await programThat(`process.send({ kind: 'unloadable', problem: 'it is gone' });`);
    await expect(new ReadingProcess(READING_LIMITS, program).readerOf(HTML)('a', bytes(PAGE), null)).rejects.toMatchObject({
      notice: { code: 'reader-unstartable', values: { problem: 'its reader of .html files does not load: it is gone' } },
    });
  });

  it('is given up after a file that was too much, so that nothing it says late is taken for the next file', async () => {
    const program = await programThat(`
      if (work.source === 'a.html') {
        process.send({ kind: 'exceeded', what: 'heapMiB' });
        process.send(page('late'));
        setInterval(() => process.send(page('later')), 1);
      } else process.send(page('its own'));`);
    const read = new ReadingProcess(READING_LIMITS, program).readerOf(HTML);
    const [first, second] = await Promise.allSettled([
      read('a.html', Buffer.from(''), null),
      read('b.html', Buffer.from(''), null),
    ]);
    expect(first).toMatchObject({ reason: { notice: { code: 'file-too-costly' } } });
    expect(second).toMatchObject({ value: { page: { text: 'its own' } } });
  });

  it('reads many files one after another, also where they are asked for at once', async () => {
    const program = await programThat(
      `globalThis.at = (globalThis.at ?? 0) + 1; const mine = globalThis.at;
       setTimeout(() => process.send(page(work.source + (mine === globalThis.at ? '' : ' with another'))), 20);`,
    );
    const read = new ReadingProcess(READING_LIMITS, program).readerOf(HTML);
    const texts = await Promise.all(
      ['a', 'b', 'c'].map(async (source) => (await read(source, bytes(PAGE), null)).page.text),
    );
    expect(texts).toEqual(['a', 'b', 'c']);
  });

  it('knows no token and no setting, and none of the options of the caller’s Node', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'secret');
    vi.stubEnv('NODE_OPTIONS', '--report-on-fatalerror');
    const program = await programThat(
      'process.send(page(JSON.stringify([Object.keys(process.env), process.execArgv])));',
    );
    const read = new ReadingProcess(READING_LIMITS, program).readerOf(HTML);
    const { text } = (await read('a', bytes(PAGE), null)).page;
    vi.unstubAllEnvs();
    const [names, options] = JSON.parse(text) as [string[], string[]];
    const ofShell = ['PWD', 'OLDPWD', 'SHLVL', '_'];
    const ofNode = ['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'];
    const known = ['TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'TSX_DISABLE_CACHE', ...ofShell, ...ofNode];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(options).toEqual([]);
  });
});

describe.skipIf(!existsSync('/proc/self/stat'))('the program around it', () => {
  /** A program that reads this page in a process that runs `reader`, or the real program for null. */
  async function programReading(html: string, reader: readonly string[] | null = null) {
    const corpus = await folderOf({ 'a.html': html });
    const path = join(await temporaryFolder(), 'program.mjs');
    const from = (file: string): string => JSON.stringify(pathToFileURL(resolve('src/adapters', file)).href);
    await writeFile(
      path,
      `const { fileCorpus } = await import(${from('corpus/file-corpus.ts')});
       const { ReadingProcess } = await import(${from('corpus/reading/reading-process.ts')});
       const apart = new ReadingProcess(undefined, ${JSON.stringify(reader)} ?? undefined);
       for await (const file of fileCorpus(${JSON.stringify(corpus)}, undefined, apart).read()) console.log(file.page.text);`,
    );
    const program = spawn(
      '/bin/sh',
      // With dumps of memory, as a service may be set up.
      ['-c', 'ulimit -S -c "$(ulimit -H -c)"; exec "$0" "$@"', process.execPath, '--import', 'tsx', path],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    program.stdout.setEncoding('utf8');
    return program;
  }

  /** Its output, once it has ended without a signal. */
  async function saidBy(program: Awaited<ReturnType<typeof programReading>>): Promise<string> {
    let said = '';
    program.stdout.on('data', (text: string) => (said += text));
    expect(await once(program, 'close')).toEqual([0, null]);
    return said;
  }

  /** Seconds of processor time of a process; null if there is no such process or it has ended. */
  function secondsOf(pid: number): number | null {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      return fields[0] === 'Z' ? null : (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return null;
    }
  }

  /** The child of this process that has begun to read. */
  async function readerOf(pid: number): Promise<number> {
    for (;;) {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
        .trim()
        .split(' ')
        .map(Number);
      // Starting takes one second.
      const busy = children.find((child) => (secondsOf(child) ?? 0) > 2);
      if (busy !== undefined) return busy;
      await pause(50);
    }
  }

  it('ends when it has read: a process that waits keeps it no longer', async () => {
    expect(await saidBy(await programReading(PAGE))).toContain('The bridge across the river');
  });

  it('takes it along when it is killed, whatever it is at; a signal to it alone changes nothing', async () => {
    const program = await programReading(COSTLY);
    const reader = await readerOf(program.pid ?? 0);
    process.kill(reader, 'SIGINT');
    process.kill(reader, 'SIGTERM');
    const before = secondsOf(reader) ?? 0;
    while ((secondsOf(reader) ?? Infinity) < before + 0.5) await pause(20);
    expect(secondsOf(reader)).not.toBeNull();
    program.kill('SIGKILL');
    while (secondsOf(reader) !== null) await pause(20);
  });

  it('has it leave no dump of its memory', async () => {
    const reader = await programThat(`process.send(page(readFileSync('/proc/self/limits', 'utf8')));`);
    expect(await saidBy(await programReading(PAGE, reader))).toMatch(/Max core file size\s+0\s/u);
  });
});
