import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { html, type Html } from './html.ts';

const PROGRAM = process.env['CHROMIUM'] ?? 'chromium';

/** CSS pixels. */
const WIDTH = 900;
/** Height until the page has told its own. */
const SOME_HEIGHT = 1200;

const SCALE = 2;
const PATIENCE_MS = 60_000;

/** No sandbox, since the page is our own, and no network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--force-device-scale-factor=${SCALE}`,
];

const TELLS_HEIGHT = html`<script>
  addEventListener('load', () => {
    document.documentElement.dataset.height = Math.ceil(
      document.querySelector('main').getBoundingClientRect().height,
    );
  });
</script>`;

/** Takes a picture of the whole page. @param folder for temporary files */
export async function photograph({ markup }: Html, picture: string, folder: string): Promise<void> {
  const page = join(folder, 'page.html');
  await writeFile(page, markup + TELLS_HEIGHT.markup);
  const address = pathToFileURL(page).href;
  const dom = await chromium(folder, SOME_HEIGHT, ['--dump-dom', address]);
  const height = /data-height="(\d+)"/u.exec(dom)?.[1];
  if (height === undefined) throw new Error('the page did not tell its height');
  await chromium(folder, Number(height), [`--screenshot=${picture}`, address]);
}

/** Runs Chromium and returns what it prints. */
async function chromium(folder: string, height: number, task: readonly string[]): Promise<string> {
  const profile = await mkdtemp(join(folder, 'profile-'));
  const windowFlags = [`--user-data-dir=${profile}`, `--window-size=${WIDTH},${height}`];
  const { stdout } = await promisify(execFile)(PROGRAM, [...FLAGS, ...windowFlags, ...task], {
    timeout: PATIENCE_MS,
  });
  return stdout;
}
