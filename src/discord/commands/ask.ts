import type { Filter } from '../../domain/question.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import { namesHere } from '../respond/reading/names-here.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';
import { allowedArticles } from './allowed-articles.ts';
import { parseFilter } from './ask-options.ts';
import { TEXT, YES_OR_NO, type GivenCommand, type SlashCommand } from './command.ts';
import { outletChoices } from './outlet-choices.ts';

/** UTF-16 units of a question that Discord lets a member type. */
const MAX_TYPED_QUESTION_CHARS = 2000;

/** UTF-16 units of a date, with room for spaces around it. */
const MAX_TYPED_DATE_CHARS = 20;

/** `/ask`: a question to the archive. */
export const ask: SlashCommand = {
  kind: 'slash',
  key: 'ask',
  options: {
    question: { ...TEXT, required: true, max_length: MAX_TYPED_QUESTION_CHARS },
    from: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS },
    to: { ...TEXT, max_length: MAX_TYPED_DATE_CHARS },
    outlet: { ...TEXT, max_length: 100, autocomplete: true },
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
      ...{ text: searched, shown },
      filterOf: () => filterOf(given),
    });
  },
  autocomplete: (context, interaction) =>
    outletChoices(allowedArticles(context, interaction), interaction.options.getFocused()),
};

function filterOf(given: GivenCommand): Filter {
  return parseFilter(
    { from: given.text('from'), to: given.text('to'), outlet: given.text('outlet') },
    { from: given.optionName('from'), to: given.optionName('to') },
  );
}
