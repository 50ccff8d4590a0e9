import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import type { Ballot, FeedbackStore, Vote } from '../domain/feedback.ts';

const voteSchema = z.object({
  quote: z.string().regex(/^[\w-]{1,14}$/u),
  verdict: z.enum(['helpful', 'not-helpful']),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
});

/**
 * Two files that are only ever appended to: `feedback.jsonl`, a vote a line, and `ballots.txt`, which says who has
 * voted on what without telling it (see `Ballot`). They are apart so that no vote can be joined to its ballot. A
 * ballot is written first: a crash between the two loses a vote rather than counting one twice.
 */
export function feedbackFile(folder: string): FeedbackStore {
  const votesPath = join(folder, 'feedback.jsonl');
  const ballotsPath = join(folder, 'ballots.txt');
  let known: Promise<Set<string>> | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  const append = async (path: string, line: string): Promise<void> => {
    try {
      await mkdir(folder, { recursive: true });
      await appendFile(path, `${line}\n`);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw failure('feedback-unwritable', { path, problem }, error);
    }
  };

  const cast = async (ballot: Ballot, vote: Vote): Promise<boolean> => {
    known ??= linesOf(ballotsPath).then((lines) => new Set(lines));
    const ballots = await known;
    if (ballots.has(ballot)) return false;
    await append(ballotsPath, ballot);
    ballots.add(ballot);
    await append(votesPath, JSON.stringify({ quote: vote.quote, verdict: vote.verdict, day: vote.day }));
    return true;
  };

  return {
    location: folder,
    cast(ballot, vote) {
      // One after the other: two presses at once must not both find the ballot new.
      const done = writing.then(() => cast(ballot, vote));
      writing = done.catch(() => undefined);
      return done;
    },
    async votes() {
      return (await linesOf(votesPath)).flatMap((line) => {
        const parsed = voteSchema.safeParse(parseJson(line));
        return parsed.success ? [parsed.data as Vote] : [];
      });
    },
  };
}

/** Lines that are not empty; none of a file that does not exist yet. */
async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
