import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import type { AlertCourier } from '../../../src/app/follow/alert-courier.ts';
import { Follows, type FollowRules, type NewFollow } from '../../../src/app/follow/follows.ts';
import type { Alert, Follow } from '../../../src/domain/follow.ts';
import { memoryFollowStore, noFollows, type MemoryFollows } from '../../fakes/memory-follow-store.ts';
import { bridgePage, growingArchive, OTHER_PAGE } from './growing-archive.ts';

const RULES: FollowRules = { perMember: 2, perServer: 2, perDay: 10, quiet: null, timeZone: 'UTC' };
const MEMBER = '100000000000000001';
const OTHER_MEMBER = '100000000000000002';
const SERVER = '100000000000000003';
const CHANNEL = '100000000000000004';

const OWN: NewFollow = {
  question: 'Who opened the bridge?',
  language: 'en',
  place: { kind: 'direct', memberId: MEMBER },
  quiet: null,
};
const OF_CHANNEL: NewFollow = {
  ...OWN,
  place: { kind: 'channel', guildId: SERVER, channelId: CHANNEL, parentId: null, memberId: MEMBER },
};

/** A Discord that keeps what was sent. */
class FakeCourier implements AlertCourier {
  readonly sent: { readonly followId: string; readonly alertId: string; readonly text: string }[] = [];
  readonly ended: string[] = [];
  readonly looked: string[] = [];
  outcome: 'sent' | 'gone' | 'closed' = 'sent';
  held = false;
  /** Called before and after each message. */
  onSend: (at: 'before' | 'after') => void = () => undefined;

  isHeld(): boolean {
    return this.held;
  }

  async look(_follow: Follow, { id }: Alert): Promise<'there' | 'absent'> {
    this.looked.push(id);
    return Promise.resolve(this.sent.some(({ alertId }) => alertId === id) ? 'there' : 'absent');
  }

  async send({ id: followId }: Follow, { id: alertId, text }: Alert) {
    await Promise.resolve();
    this.onSend('before');
    if (this.outcome === 'sent') this.sent.push({ followId, alertId, text });
    this.onSend('after');
    return this.outcome;
  }

  async tellEnd({ id }: Follow): Promise<void> {
    this.ended.push(id);
    return Promise.resolve();
  }
}

async function opened(kept: MemoryFollows = noFollows(), rules: Partial<FollowRules> = {}) {
  const clock = { now: new Date('2026-11-29T12:00:00Z') };
  let keys = 0;
  const follows = await Follows.open({
    store: memoryFollowStore(kept),
    rules: { ...RULES, ...rules },
    now: () => clock.now,
    makeKey: () => `key${String(Math.random()).slice(2)}${keys++}`.padEnd(12, '0').slice(-12),
  });
  return { follows, clock, kept };
}

const failing = (error: unknown): void => {
  throw error;
};

describe('a follow', () => {
  it('is told what is indexed after it, with its quote, once, and nothing that was there', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    const courier = new FakeCourier();
    await follows.add(OWN, await archive([OTHER_PAGE, bridgePage('Adam')]));
    await follows.check(await archive([OTHER_PAGE, bridgePage('Adam')]));
    expect(follows.waiting).toEqual([]);
    const grown = await archive([OTHER_PAGE, bridgePage('Adam'), bridgePage('Boris')]);
    await follows.check(grown);
    await follows.check(grown);
    await follows.deliver(courier, failing);
    await follows.check(grown);
    await follows.deliver(courier, failing);
    expect(courier.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining('The new bridge called Boris was opened'),
    ]);
    expect(courier.looked).toEqual([]);
  });

  it('counts what was indexed before it as old though nobody had looked yet', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    // Nobody has checked this one when the second comes.
    const grown = await archive([OTHER_PAGE, bridgePage('Adam')]);
    await follows.add({ ...OWN, question: 'Where is the bridge?' }, grown);
    await follows.check(grown);
    expect(follows.waiting.map(({ followId }) => follows.find(followId)?.question)).toEqual([OWN.question]);
  });

  it('is not told again of a text whose spelling, metadata or place changed, nor of one that comes back', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    await follows.add(OWN, await archive([OTHER_PAGE, bridgePage('Adam')]));
    const page = bridgePage('Adam');
    for (const changed of [
      { ...page, text: page.text.replace('again in spring', 'again in Spring, it said,') },
      { ...page, title: 'Another headline' },
      { ...page, outlet: 'South Times' },
      page,
    ]) {
      await follows.check(await archive([OTHER_PAGE, changed]));
      await follows.check(await archive([OTHER_PAGE]));
    }
    await follows.check(await archive([OTHER_PAGE, page, { ...page, outlet: 'A third paper' }]));
    expect(follows.waiting).toEqual([]);
  });

  it('is told of another article under the same headline', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    const first = bridgePage('Adam', '2026-03-05', { title: 'News of the day' });
    const second = bridgePage('Boris', '2026-03-06', { title: 'News of the day' });
    await follows.add(OWN, await archive([OTHER_PAGE, first]));
    await follows.check(await archive([OTHER_PAGE, second, first]));
    expect(follows.waiting.map(({ text }) => text)).toEqual([expect.stringContaining('called Boris')]);
  });

  it('is told once of an event that several papers report in the same words', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    const [first, second] = ['North Agency', 'South Times'].map((outlet) =>
      bridgePage('Adam', '2026-03-05', { outlet }),
    );
    await follows.check(await archive([OTHER_PAGE, first ?? OTHER_PAGE, second ?? OTHER_PAGE]));
    expect(follows.waiting).toHaveLength(1);
    const elsewhere = {
      ...OTHER_PAGE,
      title: 'Town news',
      text: `${OTHER_PAGE.text}\n${bridgePage('Adam').text.split('\n')[0] ?? ''}\nOlives are cheap this year, sellers on the market say, and the price of bread has not changed.`,
      day: '2026-03-06',
    };
    await follows.check(await archive([OTHER_PAGE, first ?? OTHER_PAGE, elsewhere]));
    expect(follows.waiting).toHaveLength(1);
  });

  it.each(['hello', 'bridge', 'thank you', '?', 'what happened yesterday?'])(
    'is refused for %j',
    async (question) => {
      const archive = await growingArchive()([OTHER_PAGE]);
      const { follows } = await opened();
      await expect(follows.add({ ...OWN, question }, archive)).rejects.toThrow(
        /question-empty|follow-too-broad/u,
      );
      expect(follows.all).toEqual([]);
    },
  );

  it('is refused where it is known, and beyond the limits of a member and of a server', async () => {
    const archive = await growingArchive()([OTHER_PAGE]);
    const { follows } = await opened();
    for (const one of [OWN, OF_CHANNEL]) {
      await follows.add(one, archive);
      await expect(follows.add({ ...one, question: ' who opened the BRIDGE?' }, archive)).rejects.toThrow(
        'follow-known',
      );
      await follows.add({ ...one, question: 'Where is the bridge?' }, archive);
      await expect(follows.add({ ...one, question: 'When was the bridge opened?' }, archive)).rejects.toThrow(
        'follows-too-many',
      );
    }
    await follows.add({ ...OWN, place: { kind: 'direct', memberId: OTHER_MEMBER } }, archive);
    expect(follows.all).toHaveLength(5);
  });

  it('tells nothing in quiet hours and no more than a day allows, and the rest later', async () => {
    const archive = growingArchive();
    const { follows, clock } = await opened(noFollows(), { perDay: 2, quiet: { from: 22, to: 7 } });
    const courier = new FakeCourier();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    const names = ['Adam', 'Boris', 'Carla'];
    await follows.check(await archive([OTHER_PAGE, ...names.map((name) => bridgePage(name))]));
    clock.now = new Date('2026-11-29T23:00:00Z');
    await follows.deliver(courier, failing);
    expect(courier.sent).toHaveLength(0);
    clock.now = new Date('2026-11-30T08:00:00Z');
    await follows.deliver(courier, failing);
    await follows.deliver(courier, failing);
    expect(courier.sent).toHaveLength(2);
    clock.now = new Date('2026-12-01T08:00:00Z');
    await follows.deliver(courier, failing);
    expect(new Set(courier.sent.map(({ text }) => text)).size).toBe(3);
  });

  it('is told nothing in quiet hours that could not be told before them', async () => {
    const archive = growingArchive();
    const { follows, clock } = await opened(noFollows(), { quiet: { from: 22, to: 7 } });
    const courier = new FakeCourier();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    await follows.check(await archive([OTHER_PAGE, bridgePage('Adam')]));
    courier.onSend = () => {
      throw new Error('Discord is ill');
    };
    await follows.deliver(courier, () => undefined);
    courier.onSend = () => undefined;
    clock.now = new Date('2026-11-29T23:00:00Z');
    await follows.deliver(courier, failing);
    await follows.deliver(courier, failing);
    // Once it is known that it is not there, nobody is asked all night long whether it is.
    expect([courier.sent.length, courier.looked.length]).toEqual([0, 1]);
    clock.now = new Date('2026-11-30T08:00:00Z');
    await follows.deliver(courier, failing);
    expect([courier.sent.length, follows.waiting.length]).toEqual([1, 0]);
  });

  it('ends where its place is closed, and says so once; what is held waits; what is gone is dropped', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    const courier = new FakeCourier();
    const { id } = await follows.add(OF_CHANNEL, await archive([OTHER_PAGE]));
    await follows.check(await archive([OTHER_PAGE, bridgePage('Adam'), bridgePage('Boris')]));
    courier.held = true;
    await follows.deliver(courier, failing);
    expect(follows.waiting).toHaveLength(2);
    courier.held = false;
    courier.outcome = 'gone';
    await follows.deliver(courier, failing);
    expect([follows.waiting.length, follows.all.length]).toEqual([0, 1]);
    await follows.check(await archive([OTHER_PAGE, bridgePage('Carla')]));
    courier.outcome = 'closed';
    await follows.deliver(courier, failing);
    await follows.deliver(courier, failing);
    expect(courier.ended).toEqual([id]);
    expect([follows.waiting.length, follows.all.length]).toEqual([0, 0]);
  });

  it('goes with the member, the place or a stop, and what waits for it goes along', async () => {
    const archive = growingArchive();
    const { follows, kept } = await opened();
    const empty = await archive([OTHER_PAGE]);
    await follows.add(OWN, empty);
    const stopped = await follows.add({ ...OWN, place: { kind: 'direct', memberId: OTHER_MEMBER } }, empty);
    await follows.add(OF_CHANNEL, empty);
    await follows.check(await archive([OTHER_PAGE, bridgePage('Adam')]));
    expect(follows.waiting).toHaveLength(3);
    expect(await follows.stop(stopped.id)).toBe(true);
    expect(await follows.stop(stopped.id)).toBe(false);
    await follows.forgetMember(MEMBER);
    expect(follows.all.map(({ place }) => place)).toEqual([{ ...OF_CHANNEL.place, memberId: null }]);
    expect(kept.book).not.toContain(MEMBER);
    expect(follows.waiting).toHaveLength(1);
    await follows.forgetPlaces((place) => place.kind === 'channel' && place.guildId === SERVER);
    expect([follows.all, follows.waiting]).toEqual([[], []]);
  });

  it('is checked only on what its place may quote, and not at all where isnad is off', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    await follows.add(OF_CHANNEL, await archive([OTHER_PAGE]));
    const grown = await archive([
      OTHER_PAGE,
      bridgePage('Adam'),
      bridgePage('Boris', '2026-03-05', { outlet: 'South Times' }),
    ]);
    await follows.check(grown, (place) => (place.kind === 'channel' ? null : { outlets: ['South Times'] }));
    expect(follows.waiting.map(({ text }) => text)).toEqual([expect.stringContaining('called Boris')]);
    await follows.check(grown);
    expect(follows.waiting).toHaveLength(1);
  });

  it('misses and floods nothing where what was seen is lost', async () => {
    const archive = growingArchive();
    const { follows, kept } = await opened();
    await follows.add(OWN, await archive([OTHER_PAGE, bridgePage('Adam')]));
    kept.seen = null;
    const { follows: again } = await opened(kept);
    await again.check(await archive([OTHER_PAGE, bridgePage('Adam')]));
    expect(again.waiting).toEqual([]);
    await again.check(await archive([OTHER_PAGE, bridgePage('Adam'), bridgePage('Boris')]));
    expect(again.waiting).toHaveLength(1);
  });

  it('goes on with the others where one cannot be told', async () => {
    const archive = growingArchive();
    const { follows } = await opened();
    const courier = new FakeCourier();
    await follows.add(OWN, await archive([OTHER_PAGE]));
    await follows.add(OF_CHANNEL, await archive([OTHER_PAGE]));
    await follows.check(await archive([OTHER_PAGE, bridgePage('Adam')]));
    let left = 1;
    courier.onSend = (at) => {
      if (at === 'before' && left-- > 0) throw new Error('Discord is ill');
    };
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown): void => void troubles.push(error);
    await follows.deliver(courier, onTrouble);
    expect([courier.sent.length, troubles.length, follows.waiting.length]).toEqual([1, 1, 1]);
    await follows.deliver(courier, onTrouble);
    expect([courier.sent.length, courier.looked.length, follows.waiting.length]).toEqual([2, 1, 0]);
  });
});

describe('a kill', () => {
  class Killed extends Error {}

  /** Runs until the step of this number, which throws, and goes on from what was kept, as after a restart. */
  async function withKillAt(step: number, generations: readonly Engine[]) {
    const kept = noFollows();
    const courier = new FakeCourier();
    let steps = 0;
    const onStep = (): void => {
      if (++steps === step) throw new Killed();
    };
    let keys = 0;
    const open = (): Promise<Follows> =>
      Follows.open({
        store: memoryFollowStore(kept, onStep),
        rules: RULES,
        now: () => new Date('2026-11-29T12:00:00Z'),
        makeKey: () => String(keys++).padStart(12, 'k'),
      });
    const [first, ...others] = generations;
    if (first === undefined) throw new Error('no generation');
    await Follows.open({
      ...{
        store: memoryFollowStore(kept),
        rules: RULES,
        now: () => new Date(0),
        makeKey: () => 'follow000001',
      },
    }).then((before) => before.add(OWN, first));
    let follows = await open();
    courier.onSend = onStep;
    for (const generation of others) {
      for (let tries = 0; tries < 3; tries++) {
        try {
          await follows.check(generation);
          await follows.deliver(courier, failing);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          follows = await open();
        }
      }
    }
    return { told: courier.sent.map(({ text }) => /called (\w+)/u.exec(text)?.[1]), steps };
  }

  it('at any instant loses nothing and tells nothing twice', async () => {
    const archive = growingArchive();
    const generations = [
      await archive([OTHER_PAGE]),
      await archive([OTHER_PAGE, bridgePage('Adam')]),
      await archive([OTHER_PAGE, bridgePage('Adam'), bridgePage('Boris'), bridgePage('Carla')]),
      await archive([bridgePage('Boris'), bridgePage('Carla'), bridgePage('Dora')]),
    ];
    const { told, steps } = await withKillAt(-1, generations);
    const expected = ['Adam', 'Boris', 'Carla', 'Dora'];
    expect([...told].sort()).toEqual(expected);
    expect(steps).toBeGreaterThan(20);
    for (let step = 1; step <= steps; step++) {
      expect([...(await withKillAt(step, generations)).told].sort(), `killed at step ${step}`).toEqual(
        expected,
      );
    }
  });
});
