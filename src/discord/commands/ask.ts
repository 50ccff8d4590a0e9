import { answerMember } from '../respond/asking/answer-member.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import { namesHere } from '../respond/reading/names-here.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';
import { withoutMessageMarkup } from '../respond/reading/without-message-markup.ts';
import { TEXT, YES_OR_NO, type SlashCommand } from './command.ts';
import { FILTER_OPTIONS, filterChoices, filterGiven } from './options/filter-given.ts';

/** UTF-16 units of a question that Discord lets a member type. */
export const MAX_TYPED_QUESTION_CHARS = 2000;

/** `/ask`: a question to the archive. */
export const ask: SlashCommand = {
  kind: 'slash',
  key: 'ask',
  options: {
    question: { ...TEXT, required: true, max_length: MAX_TYPED_QUESTION_CHARS },
    ...FILTER_OPTIONS,
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
      filterOf: () => filterGiven(context, given),
    });
  },
  autocomplete: filterChoices,
};
