import type { ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { verifyInProcess } from '../../../src/app/verify/verify-message.ts';
import { GivenCommand } from '../../../src/discord/commands/command.ts';
import { verify } from '../../../src/discord/commands/verify.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { HARBOUR, indexOf } from '../../app/verify/bundle/sample-bundle.ts';
import { engineWith } from '../engine-with.ts';
import { fakeContext } from '../fake-context.ts';
import { fakeInteraction } from '../fake-interaction.ts';

const MEMBER = '400000000000000002';
const QUOTE = 'The mayor of Tallwick praised the crew';

/** Has a quote verified, and gives the rows of buttons of the answer. */
async function verifyQuote(quote: string, isPrivate: boolean | null = null) {
  const verifier = verifyInProcess(await indexOf(HARBOUR));
  const { context } = await fakeContext({
    engine: engineWith((message, filter) => verifier.verify(message, filter)),
  });
  const remember = vi.spyOn(context.exportable, 'remember');
  const values = { quote, private: isPrivate };
  const slash = fakeInteraction('slash', {}, { values }).interaction as ChatInputCommandInteraction;
  const editMessage = slash.webhook.editMessage.bind(slash.webhook);
  const rows: unknown[] = [];
  vi.spyOn(slash.webhook, 'editMessage').mockImplementation((target, sent) => {
    rows.push(...((sent as { readonly components?: unknown[] }).components ?? []));
    return editMessage(target, sent);
  });
  await verify.run(context, new GivenCommand(slash, verify, 'en'));
  return { rows, remember };
}

describe('the button below a verification', () => {
  it('exports the evidence: its key is that of the quote', async () => {
    const { rows, remember } = await verifyQuote(QUOTE);
    expect(remember).toHaveBeenCalledExactlyOnceWith({
      askerId: MEMBER,
      isPrivate: false,
      text: QUOTE,
      reading: 'message',
    });
    const key: unknown = remember.mock.results[0]?.value;
    expect(rows).toMatchObject([
      {
        components: [
          { customId: `1xen${String(key)}`, label: en.buttons.export },
          { customId: `1den${MEMBER}`, label: en.buttons.delete },
        ],
      },
    ]);
  });

  it('is for the person alone where only that person sees the answer', async () => {
    const { rows, remember } = await verifyQuote(QUOTE, true);
    expect(rows).toMatchObject([{ components: [{ label: en.buttons.export }] }]);
    expect(remember).toHaveBeenCalledExactlyOnceWith({
      askerId: MEMBER,
      isPrivate: true,
      text: QUOTE,
      reading: 'message',
    });
  });

  it('is missing where nothing could be checked', async () => {
    const { rows, remember } = await verifyQuote('two words');
    expect(rows).toMatchObject([{ components: [{ label: en.buttons.delete }] }]);
    expect(remember).not.toHaveBeenCalled();
  });
});
