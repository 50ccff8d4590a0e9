import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Session } from '../app/session.ts';
import { failure, IsnadError } from '../domain/error.ts';
import type { Filter } from '../domain/question.ts';
import { answerJson } from './answer-json.ts';
import { EXIT, type ExitCode } from './program.ts';
import { worded } from './wording.ts';

/**
 * Answers each line of a file, or of standard input for `-`, with one line on stdout in the same order. A
 * line that cannot be answered yields `{line, error}` in its place, and the rest goes on.
 *
 * @throws `data-unreadable` if the file cannot be read
 */
export async function answerBatch(
  session: Session,
  file: string,
  filter: Filter,
  limit: number,
): Promise<ExitCode> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let line = 0;
  let failed = false;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      if (text.trim() === '') continue;
      const result = await answerLine(session, text, line, filter, limit);
      failed ||= 'error' in result;
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw failure('data-unreadable', { path: file, line: null, problem }, error);
  }
  return failed ? EXIT.failed : EXIT.done;
}

async function answerLine(
  session: Session,
  text: string,
  line: number,
  filter: Filter,
  limit: number,
): Promise<object> {
  try {
    const { id, q } = readLine(text, line);
    return { id, ...answerJson(await session.ask(q, filter, limit)) };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { line, error: { code: error.notice.code, message: worded(error.notice) } };
  }
}

function readLine(text: string, line: number): { readonly id: unknown; readonly q: string } {
  const invalid = (problem: string, cause?: unknown): Error =>
    failure('batch-line-invalid', { line, problem }, cause);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw invalid('it is not JSON', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('it is not an object');
  if (!('id' in value)) throw invalid('"id" is missing');
  if (!('q' in value) || typeof value.q !== 'string') throw invalid('"q" is missing or not text');
  return { id: value.id, q: value.q };
}
