import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';

/** With the real model and the five pages. */
let folder: string;
const said = (...args: string[]) => runCli('said', ['--index', join(folder, 'index'), ...args]);

type Json = { readonly total: number; readonly quotes: readonly { readonly text: string }[] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-said-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('said', () => {
  it('lists what somebody is quoted with, about a topic too, a page at a time', async () => {
    const all = await said('--by', 'Putin', '--json');
    expect(all.code).toBe(0);
    expect((JSON.parse(all.stdout) as Json).total).toBe(5);
    const { stdout } = await said('--by', 'Scholz', '--about', 'ألمانيا الداعم الأقوى لأوكرانيا', '--json');
    expect((JSON.parse(stdout) as Json).quotes[0]?.text).toContain('الداعم الأقوى لأوكرانيا');
    const page = await said('--by', 'بوتين', '--top', '2', '--page', '3');
    expect(page.stdout).toContain('5 quotes, oldest first.');
  });

  it('says that nobody of that name is quoted', async () => {
    const { code, stdout } = await said('--by', 'Nobody');
    expect([code, stdout]).toEqual([3, 'No page quotes anybody named Nobody.\n']);
  });

  it.each([
    [[], "required option '--by <name>' not specified"],
    [['--by', '?'], '--by'],
    [['--by', 'Putin', '--page', '0'], '--page'],
    [['--by', 'Putin', '--about', '?'], 'question'],
  ])('refuses %j', async (args, told) => {
    const { code, stderr } = await said(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});
