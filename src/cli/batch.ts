import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Reply } from '../app/session.ts';
import { failure, IsnadError } from '../domain/error.ts';
import { answerJson } from './answer-json.ts';
import { EXIT, type ExitCode } from './program.ts';
import { worded } from '../operator-wording.ts';

/** `earlier` are the asker's earlier questions, oldest first. */
export type BatchAsk = (question: string, earlier: readonly string[]) => Promise<Reply>;

type BatchLine = { readonly id: unknown; readonly q: string; readonly earlier: readonly string[] };

/**
 * Whether a batch file can be read at all: told before index and model are loaded for it.
 *
 * @throws `data-unreadable`
 */
export async function checkBatch(file: string): Promise<void> {
  if (file !== '-') await access(file).catch((error: unknown) => Promise.reject(unreadable(file, error)));
}

/**
 * Answers each line of a file, or of standard input for `-`, with one line on stdout in the same order. A
 * line that cannot be answered yields `{line, error}` in its place, and the rest goes on.
 *
 * @throws `data-unreadable` if the file cannot be read to its end, `output-closed` if nobody reads the answers any more
 */
export async function answerBatch(file: string, ask: BatchAsk): Promise<ExitCode> {
  let line = 0;
  let failed = false;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    const result = await answerLine(text, line, ask);
    failed ||= 'error' in result;
    await write(`${JSON.stringify(result)}\n`);
  }
  return failed ? EXIT.failed : EXIT.done;
}

/** Resolves when the line was handed on: nothing is answered for a reader that has gone. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(failure('output-closed', {}, error));
    });
  });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  // readline leaves an error of its input to whoever listens; the iterator alone would end as if all were read.
  let broken: unknown;
  input.on('error', (error: Error) => {
    broken = error;
  });
  yield* createInterface({ input, crlfDelay: Infinity });
  if (broken !== undefined) throw unreadable(file, broken);
}

async function answerLine(text: string, line: number, ask: BatchAsk): Promise<object> {
  try {
    const { id, q, earlier } = readLine(text, line);
    return { id, ...answerJson(await ask(q, earlier)) };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { line, error: { code: error.notice.code, message: worded(error.notice) } };
  }
}

function readLine(text: string, line: number): BatchLine {
  const invalid = (problem: string, cause?: unknown): Error =>
    failure('batch-line-invalid', { line, problem }, cause);
  if (text.includes('\uFFFD')) throw invalid('it is not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw invalid('it is not JSON', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('it is not an object');
  }
  if (!('id' in value)) throw invalid('"id" is missing');
  if (!('q' in value) || typeof value.q !== 'string') throw invalid('"q" is missing or not text');
  const earlier = 'earlier' in value ? value.earlier : [];
  if (!isTexts(earlier)) throw invalid('"earlier" is not a list of texts');
  return { id: value.id, q: value.q, earlier };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unreadable(file: string, error: unknown): Error {
  const problem = error instanceof Error ? error.message : String(error);
  return failure('data-unreadable', { path: file, line: null, problem }, error);
}
