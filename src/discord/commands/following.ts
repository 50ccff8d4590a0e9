import { followingPlan } from '../render/follow/following-plan.ts';
import { mayStop } from '../respond/following/may-stop.ts';
import { Refusal } from '../respond/refusal.ts';
import { answerCommand } from './answering/answer-command.ts';
import type { SlashCommand } from './command.ts';

/** `/following`: a person's own followed questions, and those of the channel for who manages it; each can be stopped. */
export const following: SlashCommand = {
  kind: 'slash',
  key: 'following',
  isOfFollows: true,
  run: (context, { interaction }) =>
    answerCommand(context, interaction, ({ language }) => {
      const { follows } = context;
      if (follows === null) throw new Refusal((strings) => strings.follow.off);
      return followingPlan(
        follows.all.filter(({ place }) => mayStop(place, interaction)),
        language,
      );
    }),
};
