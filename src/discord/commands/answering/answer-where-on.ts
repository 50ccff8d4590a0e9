import type { BotContext } from '../../bot-context.ts';
import { locationOf, settingsAt } from '../../respond/location.ts';
import { requireOn } from '../../respond/require-on.ts';
import { answerCommand, type Plans } from './answer-command.ts';
import type { GivenCommand, Recipient } from '../command.ts';

/**
 * Answers a command that has the option `private` as `answerCommand` does, where isnad is on. Where it is off, only the person who
 * gave the command has to know that.
 */
export async function answerWhereOn(
  context: BotContext,
  given: GivenCommand,
  planFor: (recipient: Recipient) => Plans | Promise<Plans>,
): Promise<void> {
  const { interaction } = given;
  const here = settingsAt(context.serverSettings, locationOf(interaction));
  const isPrivate = here.enabled === false || (given.yesOrNo('private') ?? here.private ?? false);
  await answerCommand(
    context,
    interaction,
    (recipient) => {
      requireOn(context, recipient.responder);
      return planFor(recipient);
    },
    isPrivate,
  );
}
