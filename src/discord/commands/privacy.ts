import { stringsFor } from '../locales/strings-for.ts';
import { textPlan } from '../respond/to-discord.ts';
import { answerCommand } from './answering/answer-command.ts';
import { YES_OR_NO, type SlashCommand } from './command.ts';

/** `/privacy`: what isnad keeps. With its option isnad forgets what the person asked, verified and follows. */
export const privacy: SlashCommand = {
  kind: 'slash',
  key: 'privacy',
  options: { forget: YES_OR_NO },
  run: (context, given) =>
    answerCommand(context, given.interaction, async ({ language }) => {
      const strings = stringsFor(language);
      if (given.yesOrNo('forget') === true) {
        const { id } = given.interaction.user;
        context.memory.forget(id);
        context.changeable.forget(id);
        context.exportable.forget(id);
        context.turnable.forget(id);
        context.listings.forget(id);
        await context.follows?.forgetMember(id);
        return textPlan(strings.privacy.forgotten);
      }
      const { keepUnanswered, gapsChannelId } = context.settings;
      const kept = textPlan(strings.privacy.kept(keepUnanswered && gapsChannelId !== null));
      return context.follows === null ? kept : [kept, textPlan(strings.privacy.follows)];
    }),
};
