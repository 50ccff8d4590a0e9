import { locationOf, settingsAt } from '../respond/location.ts';
import { Refusal } from '../respond/refusal.ts';
import { textOfMessage } from '../respond/reading/text-of-message.ts';
import { verificationPlans } from '../respond/verifying/verification-plans.ts';
import { answerCommand } from './answer-command.ts';
import type { MessageCommand } from './command.ts';

/**
 * "Verify" on a message: whether the archive has its quotations, and what the message says of them. Only the person who asks sees
 * the answer, so that nobody's words are checked in front of everybody.
 */
export const verifyMessage: MessageCommand = {
  kind: 'message',
  key: 'verifyMessage',
  help: ({ help }, name) => help.verifyMessage(name),
  async run(context, interaction) {
    const { enabled = true } = settingsAt(context.serverSettings, locationOf(interaction));
    const text = textOfMessage(interaction.targetMessage);
    await answerCommand(context, interaction, ({ language, responder }) => {
      if (!enabled) throw new Refusal((strings) => strings.refusals.offHere);
      if (text === '') throw new Refusal((strings) => strings.verify.empty);
      return verificationPlans(context, responder, language, text);
    });
  },
};
