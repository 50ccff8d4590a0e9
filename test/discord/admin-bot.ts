import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionHandle, Loopback, StoredMessage } from '../loopback/loopback-discord.ts';
import { botFolders } from './ready-bot.ts';

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

/** Milliseconds in which a run ends, on a machine that does much else beside it. */
export const PATIENCE_MS = 240_000;

/** What an interaction shows once it says what is waited for: before, it may tell how far it is. */
export async function shownAs(
  discord: Loopback,
  interaction: InteractionHandle,
  pattern: RegExp,
  timeoutMs = PATIENCE_MS,
): Promise<StoredMessage> {
  const message = await interaction.answer(timeoutMs);
  return await discord.waitFor(
    () => (pattern.test(message.content) ? message : undefined),
    `${String(pattern)} in place of "${message.content}"`,
    timeoutMs,
  );
}
