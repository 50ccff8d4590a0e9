import type { Filter } from '../../domain/question.ts';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import { namesHere } from '../respond/reading/names-here.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';
import { withoutMessageMarkup } from '../respond/reading/without-message-markup.ts';
import { allowedArticles } from './allowed-articles.ts';
import { parseFilter } from './ask-options.ts';
import { dateChoices } from './date-choices.ts';
import { outletsOfArchive } from './outlets-of-archive.ts';
import { TEXT, YES_OR_NO, type GivenCommand, type SlashCommand } from './command.ts';
import { outletChoices } from './outlet-choices.ts';

/** UTF-16 units of a question that Discord lets a member type. */
export const MAX_TYPED_QUESTION_CHARS = 2000;

/** UTF-16 units of a date, which may be typed as the words of an event whose day is offered. */
const MAX_TYPED_DATE_CHARS = 100;

/** UTF-16 units of one or several outlets. */
const MAX_TYPED_OUTLET_CHARS = 500;

/** `/ask`: a question to the archive. */
export const ask: SlashCommand = {
  kind: 'slash',
  key: 'ask',
  options: {
    question: { ...TEXT, required: true, max_length: MAX_TYPED_QUESTION_CHARS },
    from: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS, autocomplete: true },
    to: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS, autocomplete: true },
    outlet: { ...TEXT, max_length: MAX_TYPED_OUTLET_CHARS, autocomplete: true },
    private: YES_OR_NO,
  },
  help: ({ help }, name) => help.ask(name),
  async run(context, given) {
    const { interaction } = given;
    const byDefault = settingsAt(context.serverSettings, locationOf(interaction)).private ?? false;
    const isPrivate = given.yesOrNo('private') ?? byDefault;
    const responder = interactionResponder(interaction, 'slash', isPrivate);
    const typed = given.text('question') ?? '';
    const { shown, searched } = withoutIds(typed, await namesHere(typed, interaction));
    await answerMember(context, responder, {
      ...{ text: searched, shown: withoutMessageMarkup(shown) },
      filterOf: () => filterOf(context, given),
    });
  },
  autocomplete(context, interaction) {
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
  },
};

function filterOf(context: BotContext, given: GivenCommand): Filter {
  return parseFilter(
    { from: given.text('from'), to: given.text('to'), outlet: given.text('outlet') },
    {
      today: context.today(),
      outlets: outletsOfArchive(context),
      names: { from: given.optionName('from'), to: given.optionName('to') },
    },
  );
}
