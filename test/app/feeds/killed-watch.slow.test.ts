import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { page, Site, watchingOf } from './watching.ts';
import { versionOfName } from '../../../src/text/version-name.ts';
import type { Watching } from './polling-program.ts';

// Only ends a test that hangs: the program takes seconds on a quiet machine, and any time on a busy one.
vi.setConfig({ testTimeout: 600_000 });

const HOME = resolve(import.meta.dirname, '../../..');
const CLOSED = 'was closed to traffic on Friday';

/** Runs `npm run watch -- --once` without npm, over the folder of a list. Resolves with the signal that ended it. */
async function watch({ folder, corpus }: Watching, isKilled: boolean): Promise<string | null> {
  const killer = isKilled ? ['--import', './test/app/feeds/killed-after-page.ts'] : [];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ...killer, 'src/cli/commands/watch.ts', '--once', '--allow-private'],
    {
      cwd: HOME,
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: '', CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index') },
        ...{ DATA_DIR: join(folder, 'data'), FEEDS_FILE: join(folder, 'feeds.yaml') },
      },
      stdio: 'ignore',
    },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

/** Makes every feed due, as time would. */
async function makeDue({ folder }: Watching): Promise<void> {
  const path = join(folder, 'data', 'feeds.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(/("nextAt":\s*)"[^"]*"/gu, '$1"2000-01-01T00:00:00.000Z"'));
}

/** Pages alone: what the killed program was writing beside them is removed once it is old, and no corpus reads it. */
async function pagesOf(watching: Watching): Promise<readonly string[]> {
  return (await watching.pages()).filter((name) => !name.endsWith('.partial'));
}

describe('the program that watches, killed between a page and what is said of it', () => {
  it('loses nothing and doubles nothing, with a new page and with a newer version', async () => {
    const site = await Site.open();
    site.answers.set('/news', page('Lima'));
    const watching = await watchingOf(`- address: ${site.base}/news\n  kind: page\n`);

    expect(await watch(watching, true)).toBe('SIGKILL');
    const [source = ''] = Object.keys(await watching.sources());
    expect(await readFile(join(watching.corpus, source), 'utf8')).toBe(page('Lima'));
    expect(await watch(watching, false)).toBeNull();
    expect(await pagesOf(watching)).toHaveLength(1);
    expect(Object.keys(await watching.sources())).toEqual([source]);
    expect(await watching.sources()).toMatchObject({ [source]: { fetchedFrom: `${site.base}/news` } });
    expect(await readdir(watching.corpus)).not.toContain('.versions');

    site.answers.set('/news', page('Lima', CLOSED));
    await makeDue(watching);
    expect(await watch(watching, true)).toBe('SIGKILL');
    expect(await readFile(join(watching.corpus, source), 'utf8')).toBe(page('Lima', CLOSED));
    await makeDue(watching);
    expect(await watch(watching, false)).toBeNull();
    expect(await pagesOf(watching)).toHaveLength(1);
    expect(await readFile(join(watching.corpus, source), 'utf8')).toBe(page('Lima', CLOSED));
    const kept = await readdir(join(watching.corpus, '.versions', source));
    expect(kept).toHaveLength(1);
    // The newer form has a time of its own.
    const { fetchedAt } = (await watching.sources())[source] as { readonly fetchedAt: string };
    const olderAt = versionOfName(`${source}/${kept[0] ?? ''}`)?.fetchedAt ?? '';
    expect(Date.parse(fetchedAt)).toBeGreaterThan(Date.parse(olderAt) + 999);
    expect(await readFile(join(watching.corpus, '.versions', source, kept[0] ?? ''), 'utf8')).toBe(
      page('Lima'),
    );
  });
});
