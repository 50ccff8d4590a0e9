import { MAX_QUOTE_CHARS } from '../../app/limits.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import { Refusal } from '../respond/refusal.ts';
import { verificationPlans } from '../respond/verifying/verification-plans.ts';
import { answerCommand } from './answer-command.ts';
import { TEXT, YES_OR_NO, type SlashCommand } from './command.ts';

/**
 * `/verify`: whether the archive has a quote. It counts against the same limit as questions, and shows only outlets
 * that the place allows.
 */
export const verify: SlashCommand = {
  kind: 'slash',
  key: 'verify',
  options: {
    quote: { ...TEXT, required: true, max_length: MAX_QUOTE_CHARS },
    private: YES_OR_NO,
  },
  async run(context, given) {
    const { interaction } = given;
    const here = settingsAt(context.serverSettings, locationOf(interaction));
    const isOff = here.enabled === false;
    // Only the person who asks has to know that isnad is off.
    const isPrivate = isOff || (given.yesOrNo('private') ?? here.private ?? false);
    await answerCommand(
      context,
      interaction,
      ({ language, responder }) => {
        if (isOff) throw new Refusal((strings) => strings.refusals.offHere);
        return verificationPlans(context, responder, language, given.text('quote') ?? '');
      },
      isPrivate,
    );
  },
};
