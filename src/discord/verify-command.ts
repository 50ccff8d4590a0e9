import type { ChatInputCommandInteraction } from 'discord.js';
import { isLimited } from '../app/limits-in-the-way.ts';
import { saysMore } from '../domain/verification.ts';
import { answerCommand } from './answer-command.ts';
import type { BotMeans } from './bot-means.ts';
import type { CommandTable } from './commands.ts';
import { secondsInWords } from './durations.ts';
import { notReadyPlan, OPENING_MS } from './not-ready.ts';
import { filterAt, placeOf, settingsAt } from './place.ts';
import { Refusal } from './refusal.ts';
import { renderVerification } from './render-verification.ts';
import { wordsOf } from './words/words-of.ts';

/** `/verify`: whether the archive has a quote. Limited as questions are, and like them only to outlets that a place allows. */
export async function onVerify(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const { options } = interaction;
  const place = settingsAt(means.serverSettings, placeOf(interaction));
  const isOff = place.enabled === false;
  // That it is turned off is for the one who asks.
  const isPrivate = isOff || (options.getBoolean(table.private.name) ?? place.private ?? false);
  await answerCommand(
    means,
    interaction,
    async (language) => {
      if (isOff) throw new Refusal((words) => words.admin.offHere);
      const key = `member ${interaction.user.id}`;
      const wait = means.limiter.secondsToWait([{ key, most: means.settings.limits.perMember }]);
      if (wait > 0) throw new Refusal((words) => words.tooManyQuestions(secondsInWords(wait, language)));
      const state = await means.archive.opened(OPENING_MS);
      if (state.kind !== 'ready') return notReadyPlan(state, language);
      const given = options.getString(table.quote.name) ?? '';
      const { verifier } = state.session;
      const filter = filterAt(means.serverSettings, placeOf(interaction));
      const verification = await verifier.verify(given, filter);
      const isOutside = isLimited(filter) && saysMore(await verifier.verify(given), verification);
      return renderVerification(verification, wordsOf(language), isOutside);
    },
    isPrivate,
  );
}
