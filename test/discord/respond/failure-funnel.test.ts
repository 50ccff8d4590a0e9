import { expect, it } from 'vitest';
import { en } from '../../../src/discord/locales/en.ts';
import { NotBegun } from '../../../src/concurrency/answer-queue.ts';
import { tellFailure } from '../../../src/discord/respond/failure-funnel.ts';
import { OperatorNews } from '../../../src/discord/respond/operator-news.ts';
import { Refusal } from '../../../src/discord/respond/refusal.ts';
import { fakeContext } from '../fake-context.ts';
import { fakeResponder } from '../fake-responder.ts';

/** What a person, the log and the operators learn of these failures. */
async function toldOf(...errors: readonly unknown[]) {
  const { context, log } = await fakeContext({ settings: { queueLength: 7 } });
  const operators: string[] = [];
  const news = new OperatorNews((say) => {
    operators.push(say(en).replaceAll(/[\u2068\u2069]/gu, ''));
    return Promise.resolve(true);
  });
  const { asking, shown } = fakeResponder();
  const outcomes: string[] = [];
  for (const error of errors) outcomes.push(await tellFailure({ ...context, news }, asking, 'en', error));
  await news.tellCounted();
  return { operators, outcomes, shown: shown.map(({ text }) => text), log };
}

it('a fault has one number for the person, the log and the operators, and its words stay in the log', async () => {
  const { operators, outcomes, shown, log } = await toldOf(new TypeError('what Ann wrote'));
  const report = String(log[0]?.['report']);
  expect(outcomes).toEqual(['failed']);
  expect(shown).toEqual([en.refusals.failed(report)]);
  expect(operators).toEqual([en.operators.fault(report, 'TypeError')]);
});

it('a failure after the bot has given up is no fault: its person was told of the restart; who still waits is told', async () => {
  const { context, log } = await fakeContext();
  context.queue.stop();
  const [inWork, waiting] = [fakeResponder(), fakeResponder()];
  await tellFailure(context, inWork.asking, 'en', new Error('the model was closed'));
  expect(inWork.shown.map(({ text }) => text)).toEqual([en.waiting.restarting]);
  // Whoever was told so by then is not told again.
  await tellFailure(context, { ...inWork.asking, hasAnswered: () => true }, 'en', new Error('closed'));
  expect(inWork.shown).toHaveLength(1);
  expect(log.map(({ level, event }) => [level, event])).toEqual([
    ['warn', 'given up with the bot'],
    ['warn', 'given up with the bot'],
  ]);
  await tellFailure(context, waiting.asking, 'en', new NotBegun('stopped'));
  expect(waiting.shown.map(({ text }) => text)).toEqual([en.waiting.restarting]);
});

it('faults of one kind are told once and then counted, with the last number', async () => {
  const { operators, log } = await toldOf(
    new TypeError('one'),
    new TypeError('two'),
    new RangeError('three'),
  );
  const [first, second, other] = log.map(({ report }) => String(report));
  expect(operators).toEqual([
    en.operators.fault(first ?? '', 'TypeError'),
    en.operators.fault(other ?? '', 'RangeError'),
    en.operators.faults(1, 'TypeError', second ?? ''),
  ]);
});

it('a full queue is told with its limit; what a person can put right is not', async () => {
  const { operators, outcomes } = await toldOf(
    new NotBegun('full'),
    new NotBegun('full'),
    new NotBegun('stopped'),
    new Refusal(({ refusals }) => refusals.questionEmpty),
  );
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(operators).toEqual([en.operators.queueFull(7), en.operators.queueFulls(1)]);
});
