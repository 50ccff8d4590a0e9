import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/app/ask/engine.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { de } from '../../../../src/discord/locales/de.ts';
import { ru } from '../../../../src/discord/locales/ru.ts';
import { answerMember } from '../../../../src/discord/respond/asking/answer-member.ts';
import { AnswerQueue } from '../../../../src/concurrency/answer-queue.ts';
import { Refusal } from '../../../../src/discord/respond/refusal.ts';
import { failure, notice } from '../../../../src/domain/error.ts';
import { fakeContext, replyOf, type FakeParts } from '../../fake-context.ts';
import { fakeResponder } from '../../fake-responder.ts';
import { answered, quote } from '../../render/samples.ts';

const QUESTION = 'Who called whom?';
const QUOTE = quote('The president called the minister.');
const ANSWERED = replyOf(answered(QUOTE));
const ABSTAINED = replyOf({ kind: 'abstained', nearest: [], closest: [] });

/** A bot whose engine gives this reply, and what the engine was asked. */
async function botThatReplies(reply = ANSWERED, parts: Omit<FakeParts, 'engine'> = {}) {
  const ask = vi.fn<Engine['ask']>(() => Promise.resolve(reply));
  return { ask, ...(await fakeContext({ ...parts, engine: { ask } })) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a question', () => {
  it('is acknowledged, answered with quotes, counted and logged without its words', async () => {
    const { context, log, metrics } = await botThatReplies();
    const { asking, shown } = fakeResponder();
    await answerMember(context, asking, { text: QUESTION });
    expect(shown.map(({ kind }) => kind)).toEqual(['acknowledged', 'answer']);
    expect(shown[1]?.text).toContain('> The president called the minister.');
    expect(metrics.questionEnded).toHaveBeenCalledExactlyOnceWith('slash', 'answered', expect.any(Number));
    expect(log).toMatchObject([
      { event: 'question', outcome: 'answered', quotes: [QUOTE.id], generation: 'generation-1' },
    ]);
    expect(JSON.stringify(log)).not.toContain('called');
  });

  it('is acknowledged before its turn has come, and answered in its turn', async () => {
    const queue = new AnswerQueue(1, 10);
    const { context } = await botThatReplies(ANSWERED, { queue });
    let end = (): void => undefined;
    const other = queue.run('other', () => new Promise<void>((resolve) => (end = resolve)), 1000, vi.fn());
    const { asking, shown } = fakeResponder();
    const done = answerMember(context, asking, { text: QUESTION });
    await vi.advanceTimersByTimeAsync(4999);
    expect(shown.map(({ kind }) => kind)).toEqual(['acknowledged']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.at(-1)).toEqual({ kind: 'wait', text: en.waiting.queued(1) });
    end();
    await Promise.all([other, done]);
    expect(shown.at(-1)?.kind).toBe('answer');
  });

  it('waits for its acknowledgement, so that no answer overtakes it', async () => {
    const { context, ask } = await botThatReplies();
    let acknowledged = (): void => undefined;
    const { asking } = fakeResponder({
      acknowledge: () => new Promise<void>((resolve) => (acknowledged = resolve)),
    });
    const done = answerMember(context, asking, { text: QUESTION });
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).not.toHaveBeenCalled();
    acknowledged();
    await done;
    expect(ask).toHaveBeenCalledOnce();
  });

  it('counts as waiting until it is answered, and as begun once its turn has come', async () => {
    let reply = (): void => undefined;
    const ask = () =>
      new Promise<typeof ANSWERED>((resolve) => {
        reply = () => {
          resolve(ANSWERED);
        };
      });
    const { context } = await fakeContext({ engine: { ask } });
    const { asking } = fakeResponder();
    const done = answerMember(context, asking, { text: QUESTION });
    const [pending] = context.pending.list();
    expect(pending).toMatchObject({ responder: { id: asking.id }, language: 'en' });
    expect(pending?.hasBegun()).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(pending?.hasBegun()).toBe(true);
    reply();
    await Promise.all([done, pending?.ended]);
    expect(context.pending.list()).toEqual([]);
  });

  it('is asked within what its options and its place allow', async () => {
    const { context, ask } = await botThatReplies(ANSWERED, { here: { outlets: ['SANA'] } });
    const { asking } = fakeResponder();
    const filterOf = () => ({ from: '2024-01-01', outlets: ['CNN'] }) as const;
    await answerMember(context, asking, { text: QUESTION, filterOf });
    expect(ask.mock.calls[0]?.slice(0, 2)).toEqual([QUESTION, { from: '2024-01-01', outlets: ['SANA'] }]);
  });
});

describe('the answer’s language', () => {
  const abstention = async (parts: FakeParts, text: string, locale: string): Promise<string> => {
    const { context } = await botThatReplies(ABSTAINED, parts);
    const { asking, shown } = fakeResponder({ locales: [locale] });
    await answerMember(context, asking, { text });
    return shown.at(-1)?.text ?? '';
  };

  it('is the one that the place has set', async () => {
    expect(await abstention({ here: { language: 'de' } }, QUESTION, 'ru')).toContain(de.answers.noAnswer);
  });

  it('is else that of the question, else that of the person’s locale', async () => {
    expect(await abstention({}, QUESTION, 'ru')).toContain(en.answers.noAnswer);
    expect(await abstention({}, 'Putin', 'ru')).toContain(ru.answers.noAnswer);
  });
});

describe('a follow-up question', () => {
  it('is completed by what the same person asked before in the same channel, if that was not private', async () => {
    const { context, ask } = await botThatReplies();
    const asks = async (text: string, follows: boolean, by: Parameters<typeof fakeResponder>[0] = {}) => {
      await answerMember(context, fakeResponder(by).asking, { text, follows });
      return ask.mock.calls.at(-1)?.[3]?.earlier;
    };
    expect(await asks('Who called Assad?', false)).toEqual([]);
    expect(await asks('And who in secret?', false, { isPrivate: true })).toEqual([]);
    expect(await asks('And Raisi?', true)).toEqual(['Who called Assad?']);
    expect(await asks('And Raisi?', true, { memberId: '300000000000000009' })).toEqual([]);
    expect(await asks('And Raisi?', true, { channelId: '300000000000000009' })).toEqual([]);
    expect(await asks('And Aliyev?', true)).toEqual(['Who called Assad?', 'And Raisi?']);
  });
});

describe('before any work', () => {
  it('a question is refused where isnad is turned off', async () => {
    const { context, ask, metrics } = await botThatReplies(ANSWERED, { here: { enabled: false } });
    const { asking, shown } = fakeResponder();
    await answerMember(context, asking, { text: QUESTION });
    expect(shown).toEqual([{ kind: 'refusal', text: en.refusals.offHere }]);
    expect(ask).not.toHaveBeenCalled();
    expect(metrics.questionEnded.mock.calls).toEqual([['slash', 'refused', expect.any(Number)]]);
  });

  it.each([
    ['member', { perMember: 1 }],
    ['channel', { perChannel: 1 }],
    ['server', { perServer: 1 }],
  ])('a flood is refused with the wait: by %s', async (_, limit) => {
    const limits = { perMember: 100, perChannel: 100, perServer: 100, ...limit };
    const { context, ask } = await botThatReplies(ANSWERED, { settings: { limits } });
    await answerMember(context, fakeResponder().asking, { text: QUESTION });
    await vi.advanceTimersByTimeAsync(15_000);
    const { asking, shown } = fakeResponder();
    await answerMember(context, asking, { text: QUESTION });
    expect(shown).toEqual([{ kind: 'refusal', text: en.waiting.tooManyQuestions('45 seconds') }]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('a flood in a channel is refused once a minute, where all see it, and every time to one person alone', async () => {
    const limits = { perMember: 1, perChannel: 100, perServer: 100 };
    const { context } = await botThatReplies(ANSWERED, { settings: { limits } });
    const asks = async (surface: 'mention' | 'slash'): Promise<number> => {
      const { asking, shown } = fakeResponder({ surface });
      await answerMember(context, asking, { text: QUESTION });
      return shown.filter(({ kind }) => kind === 'refusal').length;
    };
    expect(await asks('mention')).toBe(0);
    expect([await asks('mention'), await asks('mention'), await asks('slash'), await asks('slash')]).toEqual([
      1, 0, 1, 1,
    ]);
  });
});

describe('no answer', () => {
  const shownFor = async (parts: FakeParts, text = QUESTION, filterOf?: () => never) => {
    const bot = await fakeContext(parts);
    const { asking, shown } = fakeResponder();
    const done = answerMember(bot.context, asking, filterOf === undefined ? { text } : { text, filterOf });
    await vi.advanceTimersByTimeAsync(120_000);
    await done;
    return { ...bot, last: shown.at(-1), outcome: bot.metrics.questionEnded.mock.calls[0]?.[1] as unknown };
  };

  it.each(['؟', '😀', '   '])('comes to %j, which asks nothing', async (text) => {
    const ask: Engine['ask'] = () => Promise.reject(failure('question-empty', {}));
    const { last, outcome } = await shownFor({ engine: { ask } }, text);
    expect(last).toEqual({ kind: 'refusal', text: en.refusals.questionEmpty });
    expect(outcome).toBe('refused');
  });

  it('comes while the index is being opened for too long', async () => {
    const { last, outcome } = await shownFor({ engine: null });
    expect(last).toEqual({ kind: 'refusal', text: en.waiting.building(null) });
    expect(outcome).toBe('refused');
  });

  it('comes to options that are wrong: the person is told why', async () => {
    const { last, outcome } = await shownFor({}, QUESTION, () => {
      throw new Refusal((strings) => strings.refusals.datesReversed('2024-06-01', '2024-05-31'));
    });
    expect(last?.text).toBe(en.refusals.datesReversed('2024-06-01', '2024-05-31'));
    expect(outcome).toBe('refused');
  });

  it('comes of a fault: the person gets an id, under which the log has the cause', async () => {
    const ask: Engine['ask'] = () => Promise.reject(new Error('the disk is on fire'));
    const { last, outcome, log } = await shownFor({ engine: { ask } });
    const report = log.find(({ event }) => event === 'request failed')?.['report'];
    expect(log).toContainEqual(expect.objectContaining({ report, message: 'the disk is on fire' }));
    expect(last).toEqual({ kind: 'refusal', text: en.refusals.failed(String(report)) });
    expect(outcome).toBe('failed');
  });
});

it('an answer that does not come in time is given up with a word, and later ones come', async () => {
  const ask = vi.fn<Engine['ask']>(() => Promise.resolve(ANSWERED));
  ask.mockReturnValueOnce(new Promise(() => undefined));
  const { context, log, metrics } = await fakeContext({
    engine: { ask },
    settings: { answerWithinMs: 2000 },
    queue: new AnswerQueue(1, 10),
  });
  const [late, later] = [fakeResponder(), fakeResponder({ id: '300000000000000005' })];
  const done = [late, later].map(({ asking }) => answerMember(context, asking, { text: QUESTION }));
  await vi.advanceTimersByTimeAsync(1999);
  expect([late.shown, later.shown].map((shown) => shown.at(-1)?.kind)).toEqual([
    'acknowledged',
    'acknowledged',
  ]);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(done);
  expect(late.shown.at(-1)).toEqual({ kind: 'refusal', text: en.waiting.tookTooLong });
  expect(later.shown.at(-1)?.text).toContain(QUOTE.text);
  expect(log).toContainEqual(
    expect.objectContaining({ event: 'answer given up', id: late.asking.id, limitMs: 2000 }),
  );
  expect(metrics.questionEnded.mock.calls.map(([, outcome]) => outcome as unknown)).toEqual([
    'refused',
    'answered',
  ]);
});

describe('a question without an answer', () => {
  const counted = async (
    reply = ABSTAINED,
    settings: FakeParts['settings'] = {},
    by: Parameters<typeof fakeResponder>[0] = {},
  ) => {
    const bot = await botThatReplies(reply, { settings: { gapsChannelId: '1', ...settings } });
    await answerMember(bot.context, fakeResponder(by).asking, { text: QUESTION });
    await vi.advanceTimersByTimeAsync(0);
    const gaps = bot.gaps();
    return gaps === null ? null : { unanswered: gaps.unanswered, questions: gaps.questions };
  };

  it('is counted for the weekly report, its words only where the operator wants that', async () => {
    expect(await counted()).toEqual({ unanswered: 1, questions: [] });
    expect(await counted(ABSTAINED, { keepUnanswered: true })).toEqual({
      unanswered: 1,
      questions: [QUESTION],
    });
  });

  it('is never kept in words if it was asked in private', async () => {
    const kept = await counted(ABSTAINED, { keepUnanswered: true }, { isPrivate: true });
    expect(kept).toEqual({ unanswered: 1, questions: [] });
  });

  it.each([
    ['no channel is set for the report', ABSTAINED, { gapsChannelId: null }, {}],
    ['it has an answer', ANSWERED, {}, {}],
    ['only a limit hides the answer', { ...ABSTAINED, limitedBy: ['dates' as const] }, {}, {}],
    ['isnad does not do what was asked', { ...ABSTAINED, declined: 'opinion' as const }, {}, {}],
    ['it was counted when it was asked first', ABSTAINED, {}, { surface: 'button' as const }],
  ])('is not counted where %s', async (_, reply, settings, by) => {
    expect(await counted(reply, settings, by)).toBeNull();
  });

  it('is not counted where somebody else wrote it', async () => {
    const bot = await botThatReplies(ABSTAINED, { settings: { gapsChannelId: '1' } });
    await answerMember(bot.context, fakeResponder().asking, { text: QUESTION, isOthers: true });
    expect(bot.gaps()).toBeNull();
  });
});

it('a quote that the gate held back is a fault: logged and counted', async () => {
  const dropped = notice('quote-dropped', { source: 'a.txt', start: 1, end: 2 });
  const { context, log, metrics } = await botThatReplies({ ...ABSTAINED, notices: [dropped] });
  await answerMember(context, fakeResponder().asking, { text: QUESTION });
  expect(metrics.quoteDropped).toHaveBeenCalledOnce();
  expect(log).toContainEqual(
    expect.objectContaining({ level: 'error', event: 'quote dropped at the gate', source: 'a.txt' }),
  );
});
