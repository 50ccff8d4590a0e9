import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../adapters/temporary-folder.ts';
import { runCli } from '../run-cli.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');
const HTML = join(PAGES, 'english-opengraph-tweet', 'page.html');
const TURKISH = join(PAGES, 'turkish-jsonld-graph', 'page.html');

/** Serves these routes until the test ends; a route that throws answers 500. */
async function served(
  routes: Record<string, () => { readonly type?: string; readonly body: Buffer | string }>,
): Promise<string> {
  const server = createServer((request, response) => {
    try {
      const { type = 'text/html', body } = routes[request.url ?? '']?.() ?? { body: '' };
      response
        .writeHead(routes[request.url ?? ''] === undefined ? 404 : 200, { 'content-type': type })
        .end(body);
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe('add', () => {
  it('shows what was understood, and adds nothing where nobody can be asked', async () => {
    const corpus = await temporaryFolder();
    const shown = await runCli('add', ['--corpus', corpus, HTML]);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('Use --yes to add the 1 page shown');
    expect(shown.stdout).toMatch(/^page\.html\n {4}\S.*\n {4}\S.*\n {4}\d{4}-\d\d-\d\d\n {4}https:\/\//u);
    expect(await filesIn(corpus)).toEqual([]);
  });

  it('copies files and folders, goes on past what cannot be taken, and never overwrites another page', async () => {
    const [corpus, given] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(given, 'sub'));
    await writeFile(join(given, 'sub', 'خبر.html'), await readFile(HTML));
    await writeFile(join(given, 'picture.png'), 'x');
    await symlink(HTML, join(given, 'link.html'));
    await writeFile(
      join(given, 'EXPORT.JSONL'),
      JSON.stringify({ text: 'بدأت اليوم أعمال بناء جسر جديد فوق النهر.' }),
    );
    await writeFile(join(corpus, 'page.html'), 'another page');
    const first = await runCli('add', [
      '--corpus',
      corpus,
      '--yes',
      given,
      HTML,
      join(given, 'nothing'),
      'ftp://example.org/x',
    ]);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('link.html cannot be read (symbolic link)');
    expect(first.stderr).toContain('ftp://example.org/x cannot be fetched: only http and https');
    expect(first.stderr).toContain('picture.png was left out');
    expect(first.stderr).toContain('nothing cannot be read (there is no such file or folder)');
    expect(first.stderr).toContain('page.html is already in the corpus with another text');
    expect(first.stdout).toContain('2 added, 0 replaced, 0 already there, 1 left out');
    expect(await readFile(join(corpus, 'page.html'), 'utf8')).toBe('another page');
    expect(await filesIn(corpus)).toEqual(['EXPORT.JSONL', 'page.html', 'خبر.html']);
    const again = await runCli('add', ['--corpus', corpus, '--yes', join(given, 'sub', '..', 'sub')]);
    expect(again.stdout).toContain('1 added');
  });

  it('takes along what a folder says of its pages in sources.json, and goes on where that is broken', async () => {
    const [corpus, given] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(given, 'page.html'), await readFile(HTML));
    await writeFile(join(given, 'sources.json'), '{"page.html": {"id": "n-1"}, "gone.txt": {"id": "n-2"}}');
    await writeFile(join(corpus, 'sources.json'), '{"old.txt": {"outlet": "واع"}}');
    await runCli('add', ['--corpus', corpus, '--yes', given]);
    expect(JSON.parse(await readFile(join(corpus, 'sources.json'), 'utf8'))).toEqual({
      'old.txt': { outlet: 'واع' },
      'page.html': { id: 'n-1' },
    });
    await writeFile(join(given, 'sources.json'), '{broken');
    await writeFile(join(given, 'more.html'), await readFile(TURKISH));
    const broken = await runCli('add', ['--corpus', corpus, '--yes', given]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('sources.json:1: it is not JSON');
    expect(broken.stdout).toContain('1 added, 0 replaced, 1 already there');
  });

  it('fetches a page as it is, beside its address and time; the same address again replaces it', async () => {
    const corpus = await temporaryFolder();
    const page = { body: await readFile(TURKISH) };
    const origin = await served({ '/haber/yeni-hat.html': () => page });
    const address = `${origin}/haber/yeni-hat.html`;
    const refused = await runCli('add', ['--corpus', corpus, '--yes', address]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('127.0.0.1, an address inside this machine');
    expect(await filesIn(corpus)).toEqual([]);

    const added = await runCli('add', ['--corpus', corpus, '--yes', '--allow-private', address]);
    expect(added).toMatchObject({ code: 0 });
    const names = await filesIn(corpus);
    expect(names).toContain('sources.json');
    const name = names.find((one) => one.endsWith('.html')) ?? '';
    expect(name).toMatch(/^yeni-hat-[0-9a-f]{8}\.html$/u);
    expect(await readFile(join(corpus, '127.0.0.1', name))).toEqual(page.body);
    const sources = JSON.parse(await readFile(join(corpus, 'sources.json'), 'utf8')) as Record<
      string,
      { fetchedFrom: string; fetchedAt: string }
    >;
    expect(sources[`127.0.0.1/${name}`]).toMatchObject({
      fetchedFrom: address,
      fetchedAt: expect.stringMatching(/^\d{4}-/u) as string,
    });

    page.body = Buffer.from(page.body.toString().replace('35 dakika', '40 dakika'));
    const again = await runCli('add', ['--corpus', corpus, '--yes', '--allow-private', address]);
    expect(again.stdout).toContain('0 added, 1 replaced');
    expect((await runCli('validate', ['--corpus', corpus])).code).toBe(0);
  });

  it('adds what is new in a feed, tries again what failed, and says what is no feed', async () => {
    const corpus = await temporaryFolder();
    const html = await readFile(HTML, 'utf8');
    let broken = true;
    const items = ['a', 'b'];
    const origin = await served({
      '/feed': () => ({
        type: 'application/rss+xml',
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items.map((one) => `<item><guid>${one}</guid><link>${one === 'a' ? '' : origin}/${one}</link></item>`).join('')}</channel></rss>`,
      }),
      '/a': () => ({ body: html }),
      '/b': () => {
        if (broken) throw new Error('down');
        return { body: html.replaceAll('headline', 'headline ') };
      },
      '/c': () => ({ body: html }),
      '/none': () => ({ body: '<html><body>No feed' }),
    });
    const add = (feed: string) =>
      runCli('add', ['--corpus', corpus, '--yes', '--allow-private', '--feed', `${origin}/${feed}`]);
    const first = await add('feed');
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('/b could not be fetched: the server answered 500');
    expect(first.stdout).toContain('1 added');
    broken = false;
    items.push('c');
    expect((await add('feed')).stdout).toContain('2 added');
    const third = await add('feed');
    expect(third).toMatchObject({ code: 0 });
    expect(third.stdout).toContain('0 pages with 0 articles');
    const none = await add('none');
    expect(none.code).toBe(1);
    expect(none.stderr).toContain('/none is not a readable feed');
  });

  it('goes on past a server that answers 101, exits 1, and leaves nothing in the temporary folder', async () => {
    const [corpus, temporary] = [await temporaryFolder(), await temporaryFolder()];
    const server = createSocketServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () => {
          socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
        });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/upgrade`;
    const result = await runCli('add', ['--corpus', corpus, '--yes', '--allow-private', address, HTML], {
      env: { TMPDIR: temporary },
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`${address} could not be fetched: the server answered 101`);
    expect(result.stdout).toContain('1 added');
    expect((await readdir(temporary)).filter((name) => name.startsWith('isnad-'))).toEqual([]);
  });

  it('shows what is new in a feed, and fetches none of its pages where nobody can be asked', async () => {
    const corpus = await temporaryFolder();
    let fetched = 0;
    const origin = await served({
      '/feed': () => ({
        type: 'text/xml',
        body: '<rss><item><link>/a</link></item><item><link>/b</link></item></rss>',
      }),
      '/a': () => ({ body: String(fetched++) }),
      '/b': () => ({ body: String(fetched++) }),
    });
    const shown = await runCli('add', ['--corpus', corpus, '--allow-private', '--feed', `${origin}/feed`]);
    expect(shown.code).toBe(2);
    expect(shown.stdout).toContain(`${origin}/feed: 2 new entries.\n    /a\n    /b\n`);
    expect(shown.stderr).toContain('Use --yes to add the 2 pages shown');
    expect(fetched).toBe(0);
    expect(await filesIn(corpus)).toEqual([]);
  });

  it('that is interrupted ends by the signal, and leaves nothing in the temporary folder', async () => {
    const [corpus, temporary] = [await temporaryFolder(), await temporaryFolder()];
    const server = createSocketServer();
    const asked = once(server, 'connection');
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const result = await runCli('add', ['--corpus', corpus, '--yes', '--allow-private', HTML, address], {
      env: { TMPDIR: temporary },
      interruptWhen: asked,
    });
    expect(result.code).toBeNull();
    expect((await readdir(temporary)).filter((name) => name.startsWith('isnad-'))).toEqual([]);
  });
});
