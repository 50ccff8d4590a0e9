import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import { serially } from '../../concurrency/serially.ts';
import {
  REASONS,
  type Ballot,
  type FeedbackStore,
  type Vote,
} from '../../domain/ports/stores/feedback-store.ts';
import { openRegular } from '../files/open-page.ts';
import { messageOf } from '../files/system-code.ts';
import { PRIVATE_MODE, readTextIfThere, replacePrivateFile } from '../files/private-file.ts';

const { O_APPEND, O_CREAT, O_RDWR } = constants;

const voted = {
  quote: z.string().regex(/^[\w-]{1,14}$/u),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
};
const voteSchema = z.discriminatedUnion('verdict', [
  z.object({ quote: voted.quote, verdict: z.literal('helpful'), day: voted.day }),
  z.object({
    quote: voted.quote,
    verdict: z.literal('not-helpful'),
    day: voted.day,
    reason: z.enum(REASONS).optional(),
  }),
]);

/**
 * Keeps feedback in two files of a folder. `feedback.jsonl` has one vote per line, in the order of voting. `ballots.txt` records
 * which votes have been cast without showing who cast them (see `Ballot`), in alphabetical order, so that no vote can be matched
 * with its ballot. A ballot is written before its vote: a crash between the two loses a vote and never counts one twice. A vote
 * that is replaced keeps its line.
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
      await orUnwritable(votesPath, appendLine(votesPath, lineOf(vote)));
    } catch (error) {
      // The member is told that the vote was not kept, and must be able to cast it again.
      await keepBallots(before).catch(() => undefined);
      throw error;
    }
    known = after;
    return true;
  };

  const lines = (): Promise<string[]> => orUnwritable(votesPath, linesOf(votesPath));
  const replace = async (before: Vote, after: Vote): Promise<boolean> => {
    const text = (await orUnwritable(votesPath, readTextIfThere(votesPath))) ?? '';
    const lines = text.split('\n');
    const wanted = lineOf(before);
    const place = lines.findLastIndex((line) => {
      const vote = voteIn(line);
      return vote !== null && lineOf(vote) === wanted;
    });
    if (place < 0) return false;
    const changed = lines.with(place, lineOf(after)).join('\n');
    await orUnwritable(votesPath, replacePrivateFile(votesPath, Buffer.from(changed)));
    return true;
  };

  return {
    location: folder,
    cast(ballot, vote) {
      // One after the other, so that of two presses at once only one finds the ballot new.
      return next(() => cast(ballot, vote));
    },
    replace(before, after) {
      return next(() => replace(before, after));
    },
    async votes() {
      return (await lines()).flatMap((line) => voteIn(line) ?? []);
    },
    async damagedVotes() {
      return (await lines()).filter((line) => voteIn(line) === null).length;
    },
  };
}

/** A vote as its line has it: what a vote is, and nothing that comes with it. */
function lineOf(vote: Vote): string {
  return JSON.stringify(voteSchema.parse(vote));
}

/** The vote of a line; null for a damaged one. */
function voteIn(line: string): Vote | null {
  const parsed = voteSchema.safeParse(parseJson(line));
  return parsed.success ? (parsed.data as Vote) : null;
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

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
