import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Reply } from '../app/ask/engine.ts';
import { at } from '../domain/at.ts';
import { failure, IsnadError } from '../domain/error.ts';
import { answerJson } from '../wire/answer-json.ts';
import { CLI_EXIT, type CliExitCode } from './program.ts';
import { describeNotice } from '../operator-messages.ts';

/** Answers a question. `earlier` are the earlier questions of the same person, oldest first. */
export type BatchAsk = (question: string, earlier: readonly string[]) => Promise<Reply>;

const lineSchema = z.object({ id: z.unknown(), q: z.string(), earlier: z.array(z.string()).default([]) });

/** The problem of a line, by the field that does not fit; undefined stands for the line itself. */
const PROBLEMS: ReadonlyMap<PropertyKey | undefined, string> = new Map<PropertyKey | undefined, string>([
  [undefined, 'it is not an object'],
  ['id', '"id" is missing'],
  ['q', '"q" is missing or not text'],
  ['earlier', '"earlier" is not a list of texts'],
]);

/**
 * Checks that a batch file can be read, before index and model are loaded for it.
 *
 * @throws `data-unreadable` if it cannot
 */
export async function checkBatch(file: string): Promise<void> {
  if (file !== '-') await access(file).catch((error: unknown) => Promise.reject(unreadable(file, error)));
}

/**
 * Answers each line of a file, or of standard input for `-`, with one line on stdout, in the same order. A line that
 * cannot be answered yields `{line, error}` in its place, and the rest goes on.
 *
 * @throws `data-unreadable` if the file cannot be read to its end, `output-closed` if the reader of the answers has gone
 */
export async function answerBatch(file: string, ask: BatchAsk): Promise<CliExitCode> {
  let line = 0;
  let failed = false;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    const result = await answerLine(text, line, ask);
    failed ||= 'error' in result;
    await write(`${JSON.stringify(result)}\n`);
  }
  return failed ? CLI_EXIT.failed : CLI_EXIT.done;
}

/** Resolves once the line is handed on, so that no question is answered for a reader that has gone. */
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
  // readline does not pass on an error of its input: its iterator would end as if all lines had been read.
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
    return { line, error: { code: error.notice.code, message: describeNotice(error.notice) } };
  }
}

function readLine(text: string, line: number): z.infer<typeof lineSchema> {
  const invalid = (problem: string, cause?: unknown): Error =>
    failure('batch-line-invalid', { line, problem }, cause);
  if (text.includes('\uFFFD')) throw invalid('it is not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw invalid('it is not JSON', error);
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = at(parsed.error.issues, 0);
  throw invalid(PROBLEMS.get(path[0]) ?? message, parsed.error);
}

function unreadable(file: string, error: unknown): Error {
  const problem = error instanceof Error ? error.message : String(error);
  return failure('data-unreadable', { path: file, line: null, problem }, error);
}
