import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Filter } from '../../../domain/question.ts';
import type { BotContext } from '../../bot-context.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { languageOfLocales } from '../../locales/ui-language.ts';
import { allowedArticles } from './allowed-articles.ts';
import { parseFilter } from './ask-options.ts';
import { type GivenCommand, TEXT } from '../command.ts';
import { dateChoices } from './date-choices.ts';
import { outletChoices } from './outlet-choices.ts';
import { outletsOfArchive } from './outlets-of-archive.ts';

/** UTF-16 units of a date, which may be typed as the words of an event whose day is offered. */
const MAX_TYPED_DATE_CHARS = 100;

/** UTF-16 units of one or several outlets. */
const MAX_TYPED_OUTLET_CHARS = 500;

/** The options that limit what is searched. */
export const FILTER_OPTIONS = {
  from: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS, autocomplete: true },
  to: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS, autocomplete: true },
  outlet: { ...TEXT, max_length: MAX_TYPED_OUTLET_CHARS, autocomplete: true },
} as const;

/** The filter that these options make. @throws `Refusal` for something that is no date, or dates in the wrong order */
export function filterGiven(context: BotContext, given: GivenCommand): Filter {
  return parseFilter(
    { from: given.text('from'), to: given.text('to'), outlet: given.text('outlet') },
    {
      today: context.today(),
      outlets: outletsOfArchive(context),
      names: { from: given.optionName('from'), to: given.optionName('to') },
    },
  );
}

/** What these options offer for what has been typed so far. */
export function filterChoices(
  context: BotContext,
  interaction: AutocompleteInteraction,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const articles = allowedArticles(context, interaction);
  const { name, value } = interaction.options.getFocused(true);
  const { options } = stringsFor(context.settings.commandNames);
  if (name === options.outlet.name) return outletChoices(articles, value);
  const { locale, guildLocale } = interaction;
  return dateChoices(articles, value, {
    side: name === options.to.name ? 'to' : 'from',
    today: context.today(),
    language: languageOfLocales([locale, guildLocale]),
  });
}
