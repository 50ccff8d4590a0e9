import { timelineFile } from '../../app/timeline/timeline-file.ts';
import type { TimelineForm } from '../../app/timeline/timeline-form.ts';
import { eventsOf, timelineOf } from '../../app/timeline/timeline.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { FilePlan } from '../render/message/message-plan.ts';
import { timelinePages } from '../render/lists/render-timeline.ts';
import { noteDropped } from '../respond/note-dropped.ts';
import { FILTER_OPTIONS, filterChoices, filterGiven } from './options/filter-given.ts';
import { answerWithList } from './answering/list-command.ts';
import { TEXT, YES_OR_NO, type SlashCommand } from './command.ts';

/** UTF-16 units of a subject. */
const MAX_TYPED_SUBJECT_CHARS = 500;

/** `/timeline`: one quote for each event of a subject, in the order of days. */
export const timeline: SlashCommand = {
  kind: 'slash',
  key: 'timeline',
  options: {
    subject: { ...TEXT, required: true, max_length: MAX_TYPED_SUBJECT_CHARS },
    ...FILTER_OPTIONS,
    private: YES_OR_NO,
  },
  run: (context, given) =>
    answerWithList(context, given, (language) => {
      const filter = filterGiven(context, given);
      const subject = given.text('subject') ?? '';
      const { timeline: words, answers } = stringsFor(language);
      return async (engine, allowed) => {
        const request = { subject, filter: { ...filter, ...allowed } };
        const found = await timelineOf(engine, request);
        noteDropped(context, found.notices);
        const pages = timelinePages(request, found, language);
        if (eventsOf(found).length === 0) return { pages, files: {} };
        const fileOf = (form: TimelineForm): FilePlan =>
          timelineFile(form, subject, found, { undated: words.undated, alsoIn: answers.alsoIn });
        return { pages, files: { markdown: fileOf('markdown'), csv: fileOf('csv') } };
      };
    }),
  autocomplete: filterChoices,
};
