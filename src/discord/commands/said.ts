import { saidBy } from '../../app/said/said-by.ts';
import { MAX_NAME_CHARS } from '../../app/limits.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { saidPages } from '../render/lists/render-said.ts';
import { filterAt, locationOf } from '../respond/location.ts';
import { noteDropped } from '../respond/note-dropped.ts';
import { FILTER_OPTIONS, filterChoices, filterGiven } from './options/filter-given.ts';
import { answerWithList } from './answering/list-command.ts';
import { speakerChoices } from './options/speaker-choices.ts';
import { TEXT, YES_OR_NO, type SlashCommand } from './command.ts';

/** UTF-16 units of a topic. */
const MAX_TYPED_TOPIC_CHARS = 500;

/** `/said`: what somebody is quoted with, oldest first. */
export const said: SlashCommand = {
  kind: 'slash',
  key: 'said',
  options: {
    by: { ...TEXT, required: true, max_length: MAX_NAME_CHARS, autocomplete: true },
    about: { ...TEXT, max_length: MAX_TYPED_TOPIC_CHARS },
    ...FILTER_OPTIONS,
    private: YES_OR_NO,
  },
  run: (context, given) =>
    answerWithList(context, given, (language) => {
      const filter = filterGiven(context, given);
      const [by, about] = [given.text('by') ?? '', given.text('about')];
      return async (engine, allowed) => {
        const request = { by, about, filter: { ...filter, ...allowed } };
        const found = await saidBy(engine, request);
        noteDropped(context, found.notices);
        return { pages: saidPages(request, found, language), files: {} };
      };
    }),
  autocomplete(context, interaction) {
    const { name, value } = interaction.options.getFocused(true);
    const { options } = stringsFor(context.settings.commandNames);
    const { state } = context.liveEngine;
    if (name === options.by.name) {
      const allowed = filterAt(context.serverSettings, locationOf(interaction));
      return state.kind === 'ready' ? speakerChoices(state.engine, allowed, value) : [];
    }
    return filterChoices(context, interaction);
  },
};
