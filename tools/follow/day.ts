import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followsFile } from '../../src/adapters/bot-data/follows-file.ts';
import type { Engine } from '../../src/app/ask/engine.ts';
import type { AlertCourier } from '../../src/app/follow/alert-courier.ts';
import { Follows, type FollowArchive, type FollowRules } from '../../src/app/follow/follows.ts';
import type { FollowStore } from '../../src/domain/ports/stores/follow-store.ts';
import type { Expectation } from './expectations.ts';

const RULES: FollowRules = { perMember: 25, perServer: 25, perDay: 100, quiet: null, timeZone: 'UTC' };

/** A quote that was sent. */
export type Sent = { readonly follow: string; readonly articleId: string; readonly text: string };

/** What came of a day. @property steps number of instants at which the bot could have been killed */
export type Day = { readonly sent: readonly Sent[]; readonly steps: number; readonly kills: number };

/** Ends what is going on at once, as a kill does: nothing after it is done, and what is on disk stays. */
class Killed extends Error {}

/**
 * A day of the bot in which an archive grows, by an injected clock: articles arrive, follows are checked, quotes are sent. At the
 * steps of `killAt` everything in memory is lost, and Discord has forgotten all nonces when it goes on from the files.
 *
 * @param archives the archive as it grows; the first is there when the questions are followed
 * @param killAt numbers of steps, from 1: the instants before and after each write, before and after each message, and before each question
 */
export async function liveDay(
  archives: readonly Engine[],
  expectations: readonly Expectation[],
  killAt: ReadonlySet<number> = new Set(),
): Promise<Day> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-follow-'));
  const clock = { ms: Date.parse('2026-11-29T06:00:00Z') };
  const sent: (Sent & { readonly alertId: string })[] = [];
  let [steps, kills] = [0, 0];
  const step = (): void => {
    steps++;
    if (!killAt.has(steps)) return;
    kills++;
    throw new Killed();
  };
  const keys = { made: 0 };
  const open = (store: FollowStore): Promise<Follows> =>
    Follows.open({
      ...{ store, rules: RULES, now: () => new Date(clock.ms) },
      makeKey: () => String(keys.made++).padStart(12, 'k'),
    });
  try {
    const [first, ...others] = archives;
    if (first === undefined) throw new RangeError('no archive');
    const begun = await open(followsFile(folder));
    const keyOf = new Map<string, string>();
    for (const { key, question, language } of expectations) {
      const place = { kind: 'direct', memberId: '100000000000000001' } as const;
      keyOf.set((await begun.add({ question, language, place, quiet: null }, first)).id, key);
    }
    const courier: AlertCourier = {
      isHeld: () => false,
      look: (_follow, { id }) =>
        Promise.resolve(sent.some(({ alertId }) => alertId === id) ? 'there' : 'absent'),
      send: ({ id }, alert) => {
        step();
        const { articleId, text } = alert;
        sent.push({ follow: keyOf.get(id) ?? '', articleId, text, alertId: alert.id });
        step();
        return Promise.resolve('sent');
      },
      tellEnd: () => Promise.resolve(),
    };
    let follows = await open(killable(followsFile(folder), step));
    for (const archive of others) {
      clock.ms += 60 * 60 * 1000;
      for (;;) {
        try {
          await follows.check(killableArchive(archive, step));
          await follows.deliver(courier, (error) => {
            throw error;
          });
          break;
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          follows = await open(killable(followsFile(folder), step));
        }
      }
    }
    return { sent, steps, kills };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function killable(store: FollowStore, step: () => void): FollowStore {
  const around = async (write: Promise<void>): Promise<void> => {
    await write;
    step();
  };
  return {
    ...store,
    writeBook: async (book) => {
      step();
      await around(store.writeBook(book));
    },
    writeSeen: async (seen) => {
      step();
      await around(store.writeSeen(seen));
    },
  };
}

function killableArchive(archive: FollowArchive, step: () => void): FollowArchive {
  return {
    generation: archive.generation,
    wanted: archive.wanted,
    answersAmong: async (...asked) => {
      step();
      return await archive.answersAmong(...asked);
    },
  };
}

/** A folder of feeds as they are now: the articles shared out over so many files. */
export async function writeFeeds(
  folder: string,
  articles: readonly { readonly id: string }[],
  feeds: number,
): Promise<void> {
  for (let feed = 0; feed < feeds; feed++) {
    const own = articles.filter((_, i) => i % feeds === feed);
    const lines = own.map((article) => `${JSON.stringify(article)}\n`);
    await writeFile(join(folder, `feed-${feed + 1}.jsonl`), lines.join(''));
  }
}
