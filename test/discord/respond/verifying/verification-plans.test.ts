import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../../src/discord/locales/en.ts';
import { Refusal } from '../../../../src/discord/respond/refusal.ts';
import { verificationPlans } from '../../../../src/discord/respond/verifying/verification-plans.ts';
import type { LocationSettings } from '../../../../src/domain/ports/stores/settings-store.ts';
import type { Verifier } from '../../../../src/domain/ports/verifier.ts';
import type { VerifiedMessage } from '../../../../src/domain/verification.ts';
import { verifiedAs } from '../../../fakes/verified-as.ts';
import { placeOf } from '../../../cli/output/verification/places.ts';
import { engineWith } from '../../engine-with.ts';
import { fakeContext } from '../../fake-context.ts';
import { fakeResponder } from '../../fake-responder.ts';

/** Finds what has the word "bridge", in outlets that are not limited only. */
const verify = (...[message, filter]: Parameters<Verifier['verify']>): Promise<VerifiedMessage> => {
  const quote = { text: message, span: { start: 0, end: message.length } };
  const isLimited = (filter?.outlets ?? []).length > 0;
  return Promise.resolve(
    message.includes('bridge') && !isLimited
      ? verifiedAs({ status: 'exact', matches: [placeOf(message)] }, { quote })
      : verifiedAs({ status: 'not-found', nearest: null }, { quote }),
  );
};

async function plansOf(text: string, here: LocationSettings = {}) {
  const asked = vi.fn(verify);
  const { context } = await fakeContext({ here, engine: engineWith(asked) });
  const { asking } = fakeResponder();
  const plans = await verificationPlans(context, asking, 'en', text);
  return { asked, plans, contents: plans.map(({ content }) => content) };
}

describe('the verification of a text', () => {
  it('has buttons for the evidence of each message that was compared, and to delete it', async () => {
    const { plans } = await plansOf('The mayor: "the bridge was closed" and "the ferry was late"');
    expect(plans.map(({ rows }) => rows.flat().map(({ label }) => label))).toEqual([
      [en.buttons.export, en.buttons.delete],
      [en.buttons.export, en.buttons.delete],
    ]);
  });

  it('is one message for a text with one quotation or none, and reads the whole text', async () => {
    for (const text of ['The mayor: "the bridge was closed"', 'the bridge was closed']) {
      const { asked, contents } = await plansOf(text);
      expect(contents).toHaveLength(1);
      expect(contents[0]).toContain(en.verify.exact);
      expect(asked).toHaveBeenCalledExactlyOnceWith(text, { outlets: [] }, 'message');
    }
  });

  it('is a message for each of several quotations, with the words of each', async () => {
    const { contents } = await plansOf('"the bridge was closed" and "the ferry was late"');
    expect(contents).toEqual([
      expect.stringMatching(/^\*\*Exact.*\n-# 1\/2 · .*the bridge was closed/u),
      expect.stringMatching(/^\*\*Not found.*\n-# 2\/2 · .*the ferry was late/u),
    ]);
  });

  it('of several quotations reads each with all its words, here and where a limit may hide them', async () => {
    const { asked } = await plansOf('"the bridge was closed" and "the ferry was late"', {
      outlets: ['Other'],
    });
    expect(asked.mock.calls).toEqual([
      ['the bridge was closed', { outlets: ['Other'] }, 'quotation'],
      ['the bridge was closed', {}, 'quotation'],
      // What stands between two quotations is said of the second.
      ['and "the ferry was late"', { outlets: ['Other'] }, 'message'],
      ['the ferry was late', { outlets: ['Other'] }, 'quotation'],
      ['the ferry was late', {}, 'quotation'],
    ]);
  });

  it('is of five quotations at most, which say of how many', async () => {
    const { contents } = await plansOf('"the bridge was closed"\n\n'.repeat(7));
    expect(contents).toHaveLength(5);
    expect(contents[4]).toContain('-# 5/7 · ');
  });

  it('says that only outlets that this place does not allow have it', async () => {
    const { contents } = await plansOf('the bridge was closed', { outlets: ['Other'] });
    expect(contents).toEqual([`**${en.verify.outsideOutlets}**`]);
    const two = await plansOf('"the bridge was closed" and "the ferry was late"', { outlets: ['Other'] });
    expect(two.contents[0]).toContain(en.verify.outsideOutlets);
    expect(two.contents[1]).toContain(en.verify.notFound);
  });

  it('waits for an index that is being built', async () => {
    vi.useFakeTimers();
    const { context } = await fakeContext({ engine: null });
    const plans = verificationPlans(context, fakeResponder().asking, 'en', 'the bridge was closed');
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(await plans).toMatchObject([{ content: en.waiting.building(null) }]);
  });

  it('is refused to whoever has asked too much', async () => {
    const { context } = await fakeContext({ engine: engineWith(verify) });
    const { asking } = fakeResponder();
    const most = context.settings.limits.perMember;
    for (let i = 0; i < most; i++) await verificationPlans(context, asking, 'en', 'the bridge was closed');
    await expect(verificationPlans(context, asking, 'en', 'the bridge was closed')).rejects.toThrow(Refusal);
  });
});
