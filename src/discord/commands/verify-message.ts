import { Refusal } from '../respond/refusal.ts';
import { requireOn } from '../respond/require-on.ts';
import { textOfMessage } from '../respond/reading/text-of-message.ts';
import { verificationPlans } from '../respond/verifying/verification-plans.ts';
import { answerCommand } from './answering/answer-command.ts';
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
    const text = textOfMessage(interaction.targetMessage);
    await answerCommand(context, interaction, ({ language, responder }) => {
      requireOn(context, responder);
      if (text === '') throw new Refusal((strings) => strings.verify.empty);
      return verificationPlans(context, responder, language, text);
    });
  },
};
