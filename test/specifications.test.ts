import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '..');

/** Lines from which on a file needs a test of its own name, at the same place below test/. */
const LARGE_LINES = 80;

const GENERATIONS =
  'test/adapters/{generation-files,torn-generations,interrupted-writes}.test.ts and the contract';
const GOLDEN = 'test/ingestion/articles/golden-pages.slow.test.ts, page by page';
const INTAKE = 'test/app/add/add-pages.slow.test.ts and test/app/add-safely.slow.test.ts';
const PDF = 'test/adapters/corpus/formats/pdf/pdf.test.ts';
const POLLING = 'test/app/feeds/polling.slow.test.ts';
const ROOM = 'test/web/room/room-routes.test.ts';
const LISTS = 'test/web/room/lists/list-routes.test.ts';
const BOT = 'test/discord/end-to-end/*.test.ts';

/** Large files that are specified elsewhere, or are not, and where or why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'src/adapters/corpus/formats/html/html.ts': GOLDEN,
  'src/adapters/corpus/formats/html/body/html-beside.ts':
    'test/adapters/corpus/formats/html/body/html-body.test.ts',
  'src/adapters/corpus/formats/feeds/feed-article.ts': 'test/adapters/corpus/formats/feeds/xml-file.test.ts',
  'src/adapters/corpus/formats/feeds/feed-collector.ts':
    'test/adapters/corpus/formats/feeds/xml-file.test.ts',
  'src/adapters/corpus/formats/records/json-shape.ts':
    'test/adapters/corpus/formats/records/json-file.test.ts',
  'src/adapters/corpus/formats/mail/own-words.ts': 'test/adapters/corpus/formats/mail/letter.test.ts',
  'src/adapters/corpus/formats/archives/saved-response.ts':
    'test/adapters/corpus/formats/archives/warc.test.ts',
  'src/adapters/corpus/formats/archives/zip-entries.ts': 'test/adapters/corpus/formats/archives/zip.test.ts',
  'src/adapters/corpus/formats/documents/epub-package.ts':
    'test/adapters/corpus/formats/documents/epub.test.ts',
  'src/adapters/corpus/formats/documents/odt-text.ts': 'test/adapters/corpus/formats/documents/odt.test.ts',
  'src/adapters/corpus/formats/documents/rtf-text.ts': 'test/adapters/corpus/formats/documents/rtf.test.ts',
  'src/adapters/corpus/formats/pdf/column-order.ts': PDF,
  'src/adapters/corpus/formats/pdf/paragraphs.ts': PDF,
  'src/adapters/corpus/formats/pdf/placed-glyphs.ts': PDF,
  'src/adapters/corpus/formats/pdf/text-line.ts': PDF,
  'src/adapters/corpus/formats/pdf/text-trust.ts': PDF,
  'src/adapters/corpus/formats/registry.ts': 'test/adapters/corpus/file-corpus.slow.test.ts',
  'src/adapters/files/open-page.ts':
    'test/adapters/files/writable-files.slow.test.ts and hostile-files.slow.test.ts',
  'src/adapters/index/articles-file.ts': GENERATIONS,
  'src/adapters/index/generation-folder.ts': GENERATIONS,
  'src/adapters/index/index-folder.ts': 'test/adapters/index/file-generation-store.slow.test.ts',
  'src/adapters/index/index-writer.ts': GENERATIONS,
  'src/adapters/index/lock/lock-sight.ts': 'test/adapters/index/lock/index-lock.slow.test.ts',
  'src/adapters/index/manifest-file.ts': GENERATIONS,
  'src/adapters/intake/intake-folder.ts': INTAKE,
  'src/adapters/intake/place-pages.ts': INTAKE,
  'src/adapters/feeds/listing-collector.ts': 'test/adapters/feeds/listing.test.ts',
  'src/app/feeds/feed-poller.ts': POLLING,
  'src/app/feeds/list-feed.ts': POLLING,
  'src/app/feeds/place-taken.ts': POLLING,
  'src/app/feeds/polite-web.ts': POLLING,
  'src/app/feeds/poll-feed.ts': POLLING,
  'src/app/feeds/take-pages.ts': POLLING,
  'src/discord/tasks/feed-polling.ts': BOT,
  'src/adapters/models/load-models.ts':
    'test/adapters/models/transformers-models.model.test.ts, with the real model',
  'src/app/ask/unanswered/abstain.ts': 'test/app/ask/understood-answers.test.ts',
  'src/app/ask/listing/list-quotes.ts': 'test/app/ask/listing.test.ts',
  'src/app/ask/question/understand-question.ts': 'test/app/ask/understood-answers.test.ts',
  'src/app/ask/search-question.ts': 'test/app/ask/understood-answers.test.ts',
  'src/languages/everyday/ar.ts': 'words; test/languages/languages.test.ts',
  'src/languages/spoken-arabic.ts': 'words; test/languages/languages.test.ts',
  'src/retrieval/names/known-names.ts': 'test/retrieval/names/name-matcher.test.ts',
  'src/retrieval/query/typing/arabizi-words.ts': 'test/retrieval/query/typing/normal-question.test.ts',
  'src/retrieval/query/source/source-wordings.ts': 'test/retrieval/query/source/named-source.test.ts',
  'src/retrieval/query/typing/typing-mistakes.ts': 'test/retrieval/query/typing/normal-question.test.ts',
  'src/text/dates/days-from-today.ts': 'test/text/dates/question-time.test.ts',
  'src/text/question/keyboard-layouts.ts': 'test/retrieval/query/typing/normal-question.test.ts',
  'src/app/ask/unanswered/about-that-time.ts': 'test/app/ask/understood-answers.test.ts',
  'src/app/ask/quotes/counterpart.ts': 'test/app/ask/quotes/quote-duplicates.test.ts',
  'src/app/evaluate/evaluate-abstention.ts': 'test/cli/commands/eval.model.test.ts',
  'src/app/evaluate/evaluate-answers.ts': 'test/cli/commands/eval.model.test.ts',
  'src/app/evaluate/evaluate-retrieval.ts': 'test/cli/commands/eval.model.test.ts',
  'src/cli/commands/verify.ts': 'test/cli/programs.model.test.ts',
  'src/wire/verdict-line.ts': 'test/cli/output/verification/render-verification.test.ts',
  'src/cli/commands/timeline.ts': 'test/app/timeline/timeline-files.test.ts',
  'src/domain/bundle.ts': 'types; test/app/verify/bundle/make-bundle.test.ts',
  'src/domain/verification.ts': 'types; test/app/verify/verify-quote.test.ts',
  'src/text/speech/reports/named-sources.ts': 'test/text/speech/speaker-of.test.ts',
  'src/text/speech/speaker-certainty.ts':
    'test/text/speech/reports/verb-first.test.ts and speaker-of.test.ts',
  'src/text/speech/reports/verb-subject.ts': 'test/text/speech/reports/verb-first.test.ts',
  'src/app/verify/words/altered-at.ts': 'test/app/verify/verify-quote.test.ts',
  'src/app/verify/sections/find-sections.ts': 'test/app/verify/verify-quote.test.ts',
  'src/app/verify/sections/quoted-section.ts': 'test/app/verify/verify-quote.test.ts',
  'src/web/api/read-json.ts': 'test/web/api/api-routes.test.ts',
  'src/web/mcp/mcp-server.ts': 'test/web/mcp/mcp-routes.test.ts',
  'src/wire/schemas/requests.ts': 'test/web/api/api-routes.test.ts',
  'src/wire/schemas/verification-schema.ts': 'test/wire/schemas/schemas.test.ts',
  'src/web/room/words/room-words.ts': ROOM,
  'src/web/room/holdings/holdings-page.ts': ROOM,
  'src/web/room/lists/said-page.ts': LISTS,
  'src/web/room/lists/timeline-page.ts': LISTS,
  'src/web/room/quote-html.ts': ROOM,
  'src/compose.ts': 'wiring: every end-to-end test runs it',
  'src/discord/bot.ts': BOT,
  'src/discord/bot-context.ts': 'types',
  'src/discord/commands/follow.ts': BOT,
  'src/discord/respond/following/follow-courier.ts': BOT,
  'src/discord/tasks/follow-alerts.ts': BOT,
  'src/discord/commands/reindex.ts': BOT,
  'src/discord/commands/settings.ts': BOT,
  'src/discord/commands/status.ts': BOT,
  'src/discord/gateway/connection.ts': BOT,
  'src/discord/render/quotes/quote-unit.ts': 'test/discord/render/other-wordings.slow.test.ts',
  'src/discord/start.ts': BOT,
  'src/discord/tasks/welcome.ts': BOT,
  'src/ingestion/articles/article-draft.ts': GOLDEN,
  'src/retrieval/names/name-scores.ts': 'test/retrieval/names-in-ranking.test.ts',
  'src/retrieval/names/name-vocabulary.ts': 'test/retrieval/names/name-matcher.test.ts',
  'src/retrieval/query/follow-up/fragment.ts': 'test/retrieval/query/follow-up/complete-question.test.ts',
  'src/retrieval/query/follow-up/missing-parts.ts':
    'test/retrieval/query/follow-up/complete-question.test.ts',
  'src/retrieval/ranking/fold-hits.ts': 'test/app/other-wordings.slow.test.ts',
  'src/adapters/models/model-digest.ts':
    'test/adapters/models/transformers-models.model.test.ts and calibration-file.test.ts',
  'src/adapters/corpus/formats/archives/warc-records.ts':
    'test/adapters/corpus/formats/archives/warc.test.ts',
  'src/adapters/corpus/formats/documents/rtf-fonts.ts': 'test/adapters/corpus/formats/documents/rtf.test.ts',
  'src/adapters/corpus/formats/html/body/html-structure.ts':
    'test/adapters/corpus/formats/html/body/html-body.test.ts',
  'src/adapters/corpus/formats/records/bounded-rows.ts':
    'test/adapters/corpus/formats/records/csv-file.test.ts',
  'src/app/verify/bundle/verdict-html.ts': 'test/app/verify/bundle/bundle-html.test.ts',
  'src/app/verify/message/best-part.ts': 'test/app/verify/verify-message.test.ts',
  'src/discord/events/votes.ts': 'test/discord/events/buttons.test.ts',
  'src/discord/respond/message-responder.ts': 'test/discord/events/messages.test.ts',
  'src/text/message/closing-frame.ts': 'test/app/verify/citing-forms.test.ts',
  'src/text/message/denials.ts': 'test/app/verify/denied-by-message.test.ts',
  'src/text/message/claims/names-in-line.ts': 'test/text/message/claims/claims-around.test.ts',
  'src/discord/commands/command-data.ts': 'test/discord/commands/commands.test.ts',
  'src/discord/commands/command.ts':
    'types; test/discord/commands/commands.test.ts holds every command to them',
  'src/domain/ports/calibration.ts': 'types; test/adapters/models/calibration-file.test.ts',
  'src/retrieval/names/name-phrases.ts': 'test/retrieval/names/name-matcher.test.ts',
  'src/retrieval/names/name-words.ts': 'test/retrieval/names/name-matcher.test.ts',
  'src/retrieval/names/name-writings.ts': 'test/retrieval/names/name-matcher.test.ts',
  'src/retrieval/query/follow-up/follow-up-words.ts':
    'test/retrieval/query/follow-up/complete-question.test.ts',
  'src/retrieval/ranking/quote-candidates.ts': 'test/app/ask/score-candidates.test.ts',
  'src/text/dates/named-dates.ts': 'test/text/dates/question-time.test.ts',
  'src/text/dates/period-tokens.ts': 'test/text/dates/question-time.test.ts',
  'src/text/dates/relative-times.ts': 'test/text/dates/question-time.test.ts',
  'src/text/dates/time-place.ts': 'test/text/dates/question-time.test.ts',
};

/**
 * Languages are data: test/discord/locales/ui-strings.test.ts, test/languages and test/app/verify/bundle/bundle-html.test.ts hold all of
 * them to the same rules.
 */
const WORDS_FILE =
  /^src\/(?:discord\/locales\/(?:[a-z]{2}|ui-strings)|languages\/(?:[a-z]{2}|language)|app\/verify\/bundle\/words\/[a-z]{2})\.ts$/u;

/** What a test may need, as its name says it (CONTRIBUTING.md). */
const KINDS = ['', '.slow', '.model', '.discord'];

function filesBelow(folder: string): string[] {
  return readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(HOME.length + 1));
}

it('every large file has a test of its own name, or a place where it is specified instead', () => {
  const tests = new Set(filesBelow('test'));
  const unspecified = filesBelow('src').filter((path) => {
    const lines = readFileSync(join(HOME, path), 'utf8').split('\n').length - 1;
    const test = path.replace(/^src\//u, 'test/').replace(/\.ts$/u, '');
    return (
      path.endsWith('.ts') &&
      lines > LARGE_LINES &&
      !KINDS.some((kind) => tests.has(`${test}${kind}.test.ts`))
    );
  });
  const listed = [...Object.keys(ELSEWHERE), ...unspecified.filter((path) => WORDS_FILE.test(path))];
  // An entry that is no longer needed fails as well.
  expect(listed.sort()).toEqual(unspecified.sort());
});

it('the tests that it names instead are there', () => {
  const tests = filesBelow('test');
  const named = Object.values(ELSEWHERE).flatMap((where) => where.match(/[\w/.-]+\.test\.ts/gu) ?? []);
  expect(named.filter((name) => !tests.some((test) => test === name || test.endsWith(`/${name}`)))).toEqual(
    [],
  );
});
