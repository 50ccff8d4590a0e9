import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import { serially } from '../../concurrency/serially.ts';
import type { Ballot, FeedbackStore, Vote } from '../../domain/ports/feedback-store.ts';
import { openRegular } from '../files/open-page.ts';
import { messageOf } from '../files/system-code.ts';
import { PRIVATE_MODE, readTextIfThere, replacePrivateFile } from '../files/private-file.ts';

const { O_APPEND, O_CREAT, O_RDWR } = constants;

const voteSchema = z.object({
  quote: z.string().regex(/^[\w-]{1,14}$/u),
  verdict: z.enum(['helpful', 'not-helpful']),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
});

/**
 * Keeps feedback in two files of a folder. `feedback.jsonl` has one vote per line, in the order of voting. `ballots.txt` records
 * which votes have been cast without showing who cast them (see `Ballot`), in alphabetical order, so that no vote can be matched
 * with its ballot. A ballot is written before its vote: a crash between the two loses a vote and never counts one twice.
 */
export function feedbackFile(folder: string): FeedbackStore {
  const votesPath = join(folder, 'feedback.jsonl');
  const ballotsPath = join(folder, 'ballots.txt');
  let known: Set<string> | null = null;
  const next = serially();

  const keepBallots = async (ballots: ReadonlySet<string>): Promise<void> => {
    const lines = [...ballots].sort().map((one) => `${one}\n`);
    await replacePrivateFile(ballotsPath, Buffer.from(lines.join('')));
  };

  const cast = async (ballot: Ballot, vote: Vote): Promise<boolean> => {
    const before = (known ??= new Set(await orUnwritable(ballotsPath, linesOf(ballotsPath))));
    if (before.has(ballot)) return false;
    const after = new Set(before).add(ballot);
    await orUnwritable(ballotsPath, keepBallots(after));
    try {
      await orUnwritable(votesPath, appendLine(votesPath, JSON.stringify(voteSchema.parse(vote))));
    } catch (error) {
      // The member is told that the vote was not kept, and must be able to cast it again.
      await keepBallots(before).catch(() => undefined);
      throw error;
    }
    known = after;
    return true;
  };

  const lines = (): Promise<string[]> => orUnwritable(votesPath, linesOf(votesPath));

  return {
    location: folder,
    cast(ballot, vote) {
      // One after the other, so that of two presses at once only one finds the ballot new.
      return next(() => cast(ballot, vote));
    },
    async votes() {
      return (await lines()).flatMap((line) => voteIn(line) ?? []);
    },
    async damagedVotes() {
      return (await lines()).filter((line) => voteIn(line) === null).length;
    },
  };
}

const LINE_END = 0x0a;

/** @throws `feedback-unwritable` for any error of the system */
async function orUnwritable<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failure('feedback-unwritable', { path, problem: messageOf(error) }, error);
  }
}

/** Appends a line. One that a crash has left half written is ended first. */
async function appendLine(path: string, line: string): Promise<void> {
  const file = await openRegular(path, dirname(path), {
    flags: O_RDWR | O_APPEND | O_CREAT,
    mode: PRIVATE_MODE,
  });
  try {
    // A file from an older version may have another mode.
    await file.chmod(PRIVATE_MODE);
    const { size } = await file.stat();
    // Only the last byte is read, since the file grows for years.
    const last = size === 0 ? LINE_END : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0];
    await file.appendFile(`${last === LINE_END ? '' : '\n'}${line}\n`);
  } finally {
    await file.close();
  }
}

/** The lines that are not empty; none where the file does not exist yet. */
async function linesOf(path: string): Promise<string[]> {
  return ((await readTextIfThere(path)) ?? '').split('\n').filter((line) => line !== '');
}

/** The vote of a line; null for a damaged one. */
function voteIn(line: string): Vote | null {
  const parsed = voteSchema.safeParse(parseJson(line));
  return parsed.success ? (parsed.data as Vote) : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
