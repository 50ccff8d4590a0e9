import { requireCalibrated } from '../../app/ask/answering.ts';
import type { Engine } from '../../app/ask/engine.ts';
import { readQuestion } from '../../app/ask/question/read-question.ts';
import { eventsOf, type Timeline, timelineOf, type TimelineRequest } from '../../app/timeline/timeline.ts';
import { timelineCsv } from '../../app/timeline/timeline-csv.ts';
import { timelineMarkdown } from '../../app/timeline/timeline-markdown.ts';
import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { failure } from '../../domain/error.ts';
import {
  type FilterOptions,
  type FolderOptions,
  parseFilter,
  withFilter,
  withFolders,
  withNamedFolders,
} from '../options.ts';
import { lineIn } from '../line-in.ts';
import { openedEngine } from '../opened-engine.ts';
import { renderTimeline, timelineJson } from '../output/render-timeline.ts';
import { command, CLI_EXIT, runProgram, sayNotice } from '../program.ts';

const FORMATS = ['json', 'markdown', 'csv'] as const;
type Format = (typeof FORMATS)[number];
type TimelineOptions = FolderOptions & FilterOptions & Partial<Readonly<Record<Format, true>>>;

const program = withFilter(
  withFolders(command('timeline', 'Show what the corpus tells of a subject, in the order of days.')),
)
  .argument('<subject...>', 'what it is about, in any language')
  .option('--json', 'print one JSON object')
  .option('--markdown', 'print Markdown')
  .option('--csv', 'print a table');

await runProgram(async () => {
  program.parse();
  const options = program.opts<TimelineOptions>();
  const subject = program.args.join(' ');
  const format = formatOf(options);
  const filter = parseFilter(options);
  // A subject that cannot be read is refused before anything is loaded.
  readQuestion(subject, () => 'und');
  const composition = await compose(withNamedFolders(readSettings(), options));
  try {
    requireCalibrated(composition.answering);
    const engine = await openedEngine(composition);
    const request = { subject, filter };
    const timeline = await timelineOf(engine, request);
    for (const told of timeline.notices) sayNotice(told);
    process.stdout.write(shown(engine, { request, timeline }, format));
    return eventsOf(timeline).length > 0 ? CLI_EXIT.done : CLI_EXIT.abstained;
  } finally {
    await composition.embedder.close();
  }
});

/** @throws `option-invalid` for two formats */
function formatOf(options: TimelineOptions): Format | null {
  const [format = null, other] = FORMATS.filter((one) => options[one] === true);
  if (other === undefined) return format;
  throw failure('option-invalid', {
    option: `--${other}`,
    value: 'true',
    expected: 'one of --json, --markdown, --csv',
  });
}

function shown(
  engine: Engine,
  { request, timeline }: { readonly request: TimelineRequest; readonly timeline: Timeline },
  format: Format | null,
): string {
  const { subject } = request;
  switch (format) {
    case 'json':
      return `${JSON.stringify(timelineJson(subject, timeline))}\n`;
    case 'markdown':
      return timelineMarkdown(subject, timeline, { undated: 'Without a date', alsoIn: 'Also in:' });
    case 'csv':
      return timelineCsv(timeline);
    case null: {
      const text = renderTimeline(request, timeline, lineIn(engine));
      return `${text}\n`;
    }
  }
}
