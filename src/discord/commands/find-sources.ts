import { MAX_QUESTION_CHARS } from '../../app/limits.ts';
import { cutWhole } from '../render/message/plain-label.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { Refusal } from '../respond/refusal.ts';
import { postedText } from '../respond/reading/posted-text.ts';
import type { MessageCommand } from './command.ts';

/**
 * "Find sources" on a message: what the archive says about it. Only the person who asks sees the answer, so that
 * nobody's words are checked in front of everybody.
 */
export const findSources: MessageCommand = {
  kind: 'message',
  key: 'findSources',
  help: ({ help }, name) => help.findSources(name),
  async run(context, interaction) {
    const responder = interactionResponder(interaction, 'context-menu', true);
    const { shown, searched } = await postedText(interaction.targetMessage);
    const text = cutWhole(searched, MAX_QUESTION_CHARS);
    await answerMember(context, responder, {
      ...{ text, shown, isPost: true, isOthers: true },
      filterOf: () => {
        if (text === '') throw new Refusal((strings) => strings.refusals.messageWithoutText);
        return {};
      },
    });
  },
};
