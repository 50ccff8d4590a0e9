import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionHandle, Loopback, StoredMessage } from '../loopback/loopback-discord.ts';
import { botFolders } from './ready-bot.ts';
import type { RunningBot } from './run-bot.ts';

export const MANAGE_SERVER = 1n << 5n;
export const ADMINISTRATOR = 1n << 3n;

/** Folders of a bot whose corpus a test may change: the five pages, copied. */
export function changeableFolders() {
  const folders = botFolders();
  const CORPUS_DIR = join(folders.folder, 'corpus');
  cpSync('corpus', CORPUS_DIR, { recursive: true });
  return { ...folders, CORPUS_DIR };
}

/** A page with one article that nothing else says. */
export function addPage(corpus: string, name: string, sentence: string): void {
  writeFileSync(join(corpus, name), `Harbour news\n\n2024-02-03\n\n${sentence}\n`);
}

/** So many pages that a run over them takes some seconds: no sentence is like another. */
export function addManyPages(corpus: string, pages: number): void {
  mkdirSync(corpus, { recursive: true });
  for (let page = 0; page < pages; page++) {
    const sentences = Array.from(
      { length: 12 },
      (_, i) =>
        `Ship number ${page * 100 + i} of the northern line left harbour ${i} with ${page + 7} crates of salt.`,
    );
    writeFileSync(
      join(corpus, `many-${page}.txt`),
      `Ships of day ${page}\n\n2024-01-02\n\n${sentences.join('\n\n')}\n`,
    );
  }
}

/**
 * Stops the process that makes the index, so that a test can look at a run that is going on for as long as it takes.
 * Where processes cannot be listed (no /proc) the run goes on, and has to be slower than the test.
 *
 * @returns what lets it go on
 */
export function pausedRun({ child: { pid = 0 } }: RunningBot): () => void {
  const processes = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/u.test(name)) : [];
  const children = processes
    .map(Number)
    .filter((one) => parentOf(one) === pid && commandLine(one).includes('index-worker'));
  for (const one of children) process.kill(one, 'SIGSTOP');
  return () => {
    for (const one of children) process.kill(one, 'SIGCONT');
  };
}

function parentOf(pid: number): number | null {
  // After the name of the program, which may hold spaces and parentheses: its state, then its parent.
  const parent = /^.*\) \S (\d+) /su.exec(fileOf(pid, 'stat'))?.[1];
  return parent === undefined ? null : Number(parent);
}

function commandLine(pid: number): string {
  return fileOf(pid, 'cmdline');
}

/** Empty for a process that has ended. */
function fileOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Waits until an interaction shows a text that matches: before that, it may show how far it is. */
export async function shownAs(
  discord: Loopback,
  interaction: InteractionHandle,
  pattern: RegExp,
  timeoutMs?: number,
): Promise<StoredMessage> {
  const message = await interaction.answer(timeoutMs);
  return await discord.waitFor(
    () => (pattern.test(message.content) ? message : undefined),
    `${String(pattern)} in place of "${message.content}"`,
    timeoutMs,
  );
}
