import { MAX_QUOTE_CHARS } from '../../app/limits.ts';
import { verificationPlans } from '../respond/verifying/verification-plans.ts';
import { answerWhereOn } from './answering/answer-where-on.ts';
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
  run: (context, given) =>
    answerWhereOn(context, given, ({ language, responder }) =>
      verificationPlans(context, responder, language, given.text('quote') ?? ''),
    ),
};
