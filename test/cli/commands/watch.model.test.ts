import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../adapters/temporary-folder.ts';
import { Site } from '../../app/feeds/watching.ts';
import { runCli } from '../run-cli.ts';

/** Settings of a folder of its own, with a list of feeds. */
async function at(list: string | null) {
  const folder = await temporaryFolder();
  const env = {
    ...{
      CORPUS_DIR: join(folder, 'corpus'),
      INDEX_DIR: join(folder, 'index'),
      DATA_DIR: join(folder, 'data'),
    },
    ...{ FEEDS_FILE: join(folder, 'feeds.yaml'), FEEDS_CONTACT: 'https://example.org/robot' },
  };
  if (list !== null) await writeFile(env.FEEDS_FILE, list);
  return env;
}

describe('watch', () => {
  it('says what to do where there is no list', async () => {
    const env = await at(null);
    const { code, stderr } = await runCli('watch', ['--once'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no list of feeds at ${env.FEEDS_FILE}. Copy feeds.example.yaml to it`);
  });

  it('takes what feeds bring, indexes it, and status and ask know of it', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    const env = await at(`- address: ${site.base}/feed\n- address: ${site.base}/nothing\n- adress: x\n`);
    const refused = await runCli('watch', ['--once'], { env });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('an address inside this machine or its network');
    expect(site.asked).toEqual([]);

    // The private address counted as a failure, so its next poll is hours away.
    await writeFile(join(env.DATA_DIR, 'feeds.json'), '{"format":1,"feeds":{}}');
    const watched = await runCli('watch', ['--once', '--allow-private'], { env });
    expect(watched.stdout).toContain(`${site.base}/feed: 2 new pages\n`);
    expect(watched.stdout).toContain('Index: 2 added, 0 changed, 0 removed.');
    expect(watched.stderr).toContain('"adress" is not known: is address meant?');
    expect(watched.stderr).toContain('/nothing could not be fetched: the server answered 404.');
    expect(watched.code).toBe(1);
    expect(site.lastHeaders['user-agent']).toMatch(
      /^isnad\/\d+\.\d+\.\d+ \(archive of quotable pages; https:\/\/example\.org\/robot\)$/u,
    );
    expect((await stat(join(env.DATA_DIR, 'feeds.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(env.CORPUS_DIR, 'sources.json'), 'utf8')).toContain(`${site.base}/a`);

    const status = await runCli('status', ['--json'], { env });
    const told = JSON.parse(status.stdout) as { articles: unknown[]; feeds: { condition: string }[] };
    expect(told.articles).toHaveLength(2);
    expect(told.feeds.map(({ condition }) => condition)).toEqual(['fine', 'failing']);
    expect(Object.keys(told).at(-1)).toBe('feeds');
    const asked = await runCli(
      'verify',
      ['The bridge of a across the river was opened to traffic on Tuesday.'],
      { env },
    );
    expect(asked.code).toBe(0);
  });

  it('ends well by Ctrl-C, and only one program polls', async () => {
    const site = await Site.open();
    site.publish('a');
    const env = { ...(await at(`- address: ${site.base}/feed\n`)), FEEDS_ALLOW_PRIVATE: 'true' };
    let ended: () => void = () => undefined;
    const second = new Promise<void>((done) => {
      ended = done;
    });
    const first = runCli('watch', [], { env, interruptWhen: second });
    while (!site.asked.includes('/a')) await new Promise((resume) => setTimeout(resume, 50));
    const other = await runCli('watch', ['--once'], { env });
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('Another program polls the feeds already');
    ended();
    expect(await first).toMatchObject({ code: 0 });
  });
});
