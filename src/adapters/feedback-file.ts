import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import { inTurn } from '../domain/in-turn.ts';
import type { Ballot, FeedbackStore, Vote } from '../domain/feedback.ts';
import { openRegular } from './open-page.ts';
import { PRIVATE_MODE, readTextIfThere, replacePrivateFile } from './private-file.ts';

const { O_APPEND, O_CREAT, O_RDWR } = constants;

const voteSchema = z.object({
  quote: z.string().regex(/^[\w-]{1,14}$/u),
  verdict: z.enum(['helpful', 'not-helpful']),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
});

/**
 * Two files: `feedback.jsonl`, a vote a line in the order in which they came, and `ballots.txt`, which says who has
 * voted on what without telling it (see `Ballot`), in alphabetical order, so that no vote can be joined to its ballot.
 * A ballot is kept before its vote: a crash between the two loses a vote rather than counting one twice.
 */
export function feedbackFile(folder: string): FeedbackStore {
  const votesPath = join(folder, 'feedback.jsonl');
  const ballotsPath = join(folder, 'ballots.txt');
  let known: Set<string> | null = null;
  const next = inTurn();

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
      // The person is told that his vote was not kept, so he must be able to cast it again.
      await keepBallots(before).catch(() => undefined);
      throw error;
    }
    known = after;
    return true;
  };

  return {
    location: folder,
    cast(ballot, vote) {
      // One after the other: two presses at once must not both find the ballot new.
      return next(() => cast(ballot, vote));
    },
    async votes() {
      return (await orUnwritable(votesPath, linesOf(votesPath))).flatMap((line) => {
        const parsed = voteSchema.safeParse(parseJson(line));
        return parsed.success ? [parsed.data as Vote] : [];
      });
    },
  };
}

const LINE_END = 0x0a;

/** @throws `feedback-unwritable` for whatever the system says */
async function orUnwritable<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw failure('feedback-unwritable', { path, problem }, error);
  }
}

/** A line of its own, also after one that a crash has left half written. */
async function appendLine(path: string, line: string): Promise<void> {
  const file = await openRegular(path, dirname(path), O_RDWR | O_APPEND | O_CREAT, PRIVATE_MODE);
  try {
    // One of an older version has the mode that it had.
    await file.chmod(PRIVATE_MODE);
    const { size } = await file.stat();
    // The last byte alone: the file grows for years.
    const last = size === 0 ? LINE_END : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0];
    await file.appendFile(`${last === LINE_END ? '' : '\n'}${line}\n`);
  } finally {
    await file.close();
  }
}

/** Lines that are not empty; none of a file that does not exist yet. */
async function linesOf(path: string): Promise<string[]> {
  return ((await readTextIfThere(path)) ?? '').split('\n').filter((line) => line !== '');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
