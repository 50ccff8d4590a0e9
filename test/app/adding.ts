import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, onTestFinished } from 'vitest';
import { FETCH_LIMITS, httpFetcher } from '../../src/adapters/intake/http-fetcher.ts';
import { intakeFolder } from '../../src/adapters/intake/intake-folder.ts';
import { EXTENSION_BY_CONTENT_TYPE } from '../../src/adapters/corpus/formats/registry.ts';
import { rssFeed } from '../../src/adapters/intake/rss-feed.ts';
import { gatherPages, placePages } from '../../src/app/add/add-pages.ts';
import type { Placement } from '../../src/domain/ports/intake.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';

/** A page of one article. */
export const page = (of: string): string =>
  `A bridge of ${of} is opened\n\n2024-03-05\n\nThe bridge of ${of} across the river was opened to traffic on Tuesday.\n`;

/** The test's folder, and the corpus in it. */
export let folder = '';
export let corpus = '';

/** Adds to another corpus from now on. */
export function toCorpus(other: string): void {
  corpus = other;
}
beforeEach(async () => {
  folder = await temporaryFolder();
  corpus = join(folder, 'corpus');
  await mkdir(corpus);
});

/** Writes files below the test's folder, which need not be below the corpus; gives the path of the first. */
export async function given(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return join(folder, Object.keys(files)[0] ?? '');
}

/** A server that answers each path with what is given, to the byte, and the rest with a page; its address. */
export async function served(answers: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = createServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', (asked) => {
        const path = /^GET (\S+)/u.exec(String(asked))?.[1] ?? '';
        const body = page(path);
        socket.end(
          answers[path] ??
            `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
        );
      });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A whole answer of a server. */
export const answer = (type: string, body: string): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;

/** What came of a call. */
export type Said = {
  readonly failures: string[];
  readonly placed: readonly Placement[];
  readonly added: string[];
};

/** All of `npm run add --yes`: what it says is wrong (exit code 1 where that is anything), and what the corpus then holds. */
export async function add(
  inputs: readonly string[],
  feeds: readonly string[] = [],
  agrees = true,
): Promise<Said> {
  const intake = await intakeFolder(corpus);
  try {
    const fetcher = httpFetcher({ ...FETCH_LIMITS, milliseconds: 1000, isAllowed: () => true });
    const agree = () => Promise.resolve(agrees);
    const gathered = await gatherPages(
      { intake, fetcher, feeds: rssFeed, extensions: EXTENSION_BY_CONTENT_TYPE },
      { inputs, feeds, agree },
    );
    const { placed, failures } = await placePages(intake, gathered);
    const added = await readdir(corpus, { recursive: true, withFileTypes: true });
    return {
      failures: [...gathered.failures, ...failures].map(describeNotice),
      placed,
      added: added
        .filter((one) => one.isFile())
        .map(({ name }) => name)
        .sort(),
    };
  } finally {
    intake.remove();
  }
}

/** Makes a pipe in the test's folder; gives its path. */
export const pipe = (name: string): string => {
  execFileSync('mkfifo', [join(folder, name)]);
  return join(folder, name);
};
/** Makes a link in the test's folder; gives its path. */
export const link = async (name: string, target: string): Promise<string> => {
  await symlink(target, join(folder, name));
  return join(folder, name);
};
