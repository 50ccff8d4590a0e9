import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { interactionResponder } from '../../../src/discord/respond/interaction-responder.ts';
import { refusalPlan } from '../../../src/discord/respond/refusal-plan.ts';
import { textPlan } from '../../../src/discord/respond/to-discord.ts';
import { fakeInteraction } from '../fake-interaction.ts';

function responder() {
  const { interaction, told } = fakeInteraction('slash');
  const slash = interaction as ChatInputCommandInteraction;
  return { slash, told, responder: interactionResponder(slash, 'slash', false) };
}

describe('a failure', () => {
  it('half way leaves what was shown, and is told to the person alone', async () => {
    const { slash, told, responder: half } = responder();
    const send = vi.spyOn(slash.webhook, 'send').mockRejectedValueOnce(new Error('no'));
    await expect(half.answer([textPlan('first'), textPlan('second')])).rejects.toThrow('no');
    expect(half.hasAnswered()).toBe(true);
    await half.refuse(refusalPlan('failed', 'en', half));
    expect(told.filter(({ kind }) => kind === 'edit')).toMatchObject([{ content: 'first' }]);
    expect(send.mock.lastCall?.[0]).toMatchObject({
      content: 'failed',
      components: [],
      flags: expect.arrayContaining([MessageFlags.Ephemeral]) as unknown,
    });
  });

  it('before the acknowledgement is seen by the person alone, who needs no button', async () => {
    const { slash, responder: early } = responder();
    const reply = vi.spyOn(slash, 'reply');
    await early.refuse(refusalPlan('wrong', 'en', early));
    expect(reply.mock.lastCall?.[0]).toMatchObject({
      content: 'wrong',
      flags: [MessageFlags.Ephemeral, MessageFlags.SuppressEmbeds],
    });
    expect(reply.mock.lastCall?.[0]).not.toHaveProperty('components');
  });

  it('after it takes the place of the answer, with a button to delete it', async () => {
    const { slash, responder: late } = responder();
    const edit = vi.spyOn(slash.webhook, 'editMessage');
    await late.acknowledge();
    await late.refuse(refusalPlan('late', 'en', late));
    expect(edit.mock.lastCall?.[1]).toMatchObject({
      content: 'late',
      components: [{ components: [{ label: 'Delete' }] }],
    });
  });
});
