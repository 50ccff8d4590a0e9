import type { Cost, ErrorCode, ErrorValues, Notice } from './domain/error.ts';

/** Words for whoever runs isnad, on the command line or in the bot's log: what is wrong, where, and what to do. English, as design.md's contract says. */
const WORDING: { readonly [C in ErrorCode]: (values: ErrorValues[C]) => string } = {
  'question-empty': () => 'The question is empty: it has no letter, digit or sign in it.',
  'answer-late': ({ limitMs }) =>
    `An answer took longer than ${limitMs / 1000} s (ANSWER_WITHIN_SECONDS) and was given up.`,
  'question-too-long': ({ length, limit }) =>
    `The question has ${length} characters; at most ${limit} are read. Ask in fewer words.`,
  'quote-empty': () => 'There is no quote to verify. Put it in quotation marks behind --.',
  'quote-too-long': ({ length, limit }) =>
    `The quote has ${length} characters; at most ${limit} are compared. Verify it in parts.`,
  'option-invalid': ({ option, value, expected }) => `${option} cannot be "${value}": expected ${expected}.`,
  'setting-invalid': ({ setting, value, expected }) =>
    `The setting ${setting} cannot be "${value}": ${expected}. Correct it in .env or in the environment.`,
  'setting-missing': ({ setting, expected }) =>
    `The setting ${setting} is missing: expected ${expected}. Put it into .env or the environment.`,
  'batch-line-invalid': ({ line, problem }) =>
    `Line ${line} of the batch is not {"id": …, "q": "…"}: ${problem}.`,

  'program-unfinished': () =>
    'The program ended before its work was done. What it has not told about was not done. Run it again, and report this.',
  'output-closed': () => 'Nobody reads the output any more, so the rest was not done.',

  'corpus-missing': ({ corpus }) =>
    `There is no corpus folder at ${corpus}. Create it and put pages in, or name another (CORPUS_DIR, --corpus).`,
  'articles-vanishing': ({ corpus, removed, before, added, limit }) =>
    `${removed} of the ${before} articles in the index would disappear (${added} would be new), more than the ${limit} % that MAX_REMOVED_PERCENT allows in one run. Such a run changes nothing. See whether ${corpus} is whole (a folder not mounted, a crawl that found little); if it is meant, run again with --force (in Discord: /reindex run with force).`,
  'corpus-empty': ({ corpus }) =>
    `No article was found in ${corpus}. Put pages there (npm run add), or name another folder (CORPUS_DIR, --corpus).`,
  'file-unreadable': ({ source, problem }) => `${source} cannot be read (${problem}) and was left out.`,
  'file-empty': ({ source }) => `${source} is empty and was left out.`,
  'file-too-large': ({ source, bytes, limit }) =>
    `${source} has ${megabytes(bytes)}; at most ${megabytes(limit)} are read, so it was left out. Split it.`,
  'file-binary': ({ source }) => `${source} is not text (it holds a zero byte) and was left out.`,
  'file-not-utf8': ({ source, byte }) =>
    `${source} is not UTF-8 (first at byte ${byte}) and was left out. Convert it, for instance with iconv.`,
  'file-encoding-unknown': ({ source, encoding }) =>
    `${source} was left out: its encoding "${encoding}" is not read, only UTF-8 and Windows-1256. Convert it, or name the right one in sources.json.`,
  'file-too-deep': ({ source, limit }) =>
    `${source} was left out: its elements are nested more than ${limit} deep. Save the page again, or only its article.`,
  'file-too-costly': ({ source, what, limit }) =>
    `${source} was left out: ${COST[what](limit.toLocaleString('en'))}. ${INSTEAD}`,
  'reader-unstartable': ({ problem }) =>
    `The process that reads .html and .docx files cannot be started (${problem}). Nothing was changed. See whether the machine has memory and processes left, and start again.`,
  'file-unparseable': ({ source, problem }) => `${source} was left out: ${problem}.`,
  'front-matter-invalid': ({ source, line, problem }) =>
    `${source}:${line}: its front matter cannot be read: ${problem}. The page was left out.`,
  'json-line-invalid': ({ source, line, problem }) => `${source}:${line}: the line was left out: ${problem}.`,
  'json-lines-unnamed': ({ source, named, unnamed }) =>
    `${source}: ${unnamed} more lines were left out, and only the first ${named} are named. See whether it is a .jsonl file.`,
  'file-format-unknown': ({ source, extension }) =>
    `${source} was left out: ${extension === '' ? 'files without an extension' : `${extension} files`} are not read, only .txt, .md, .html, .jsonl and .docx.`,
  'file-too-many-articles': ({ source, articles, limit }) =>
    `${source} has ${articles} articles; at most ${limit} are read from one page. Split it, or put one article a line into a .jsonl file.`,
  'file-unbroken': ({ source, limit }) =>
    `${source} was left out: it has more than ${limit.toLocaleString('en')} characters in a row without a space, which is no writing.`,
  'file-without-article': ({ source }) =>
    `${source} holds no sentence that could be quoted (only headlines, lists or boilerplate) and was left out.`,
  'article-incomplete': ({ source, line, missing }) =>
    `${source}:${line} does not say its ${missing.join(', ')}.`,
  'article-id-taken': ({ source, line, id, other }) =>
    `${source}:${line}: the id "${id}" is also that of another article, in ${other}. Both are taken in, this one under an id with a number behind it. Give it an id of its own.`,
  'date-not-taken': ({ source, line, written, problem }) =>
    `${source}:${line}: the date "${written}" was not taken: ${DATE_PROBLEM[problem]}. The article is undated unless sources.json dates it.`,
  'side-file-invalid': ({ source, line, problem }) => `${source}:${line}: ${problem}. It was passed over.`,
  'side-entry-nowhere': ({ source, line, entry }) =>
    `${source}:${line}: "${entry}" names nothing that was taken in. Correct the name or take the entry out.`,
  'side-file-contradicts': ({ source, line, what, page, side }) =>
    `${source}:${line}: the page gives the ${what} "${page}", sources.json "${side}", which holds. Correct one of them.`,
  'path-missing': ({ path, problem }) => `${path} cannot be read (${problem}). Correct the path.`,
  'file-exists': ({ source }) =>
    `${source} is in the corpus already, with another text, and was left as it is. Rename the new file or take the old one away.`,
  'file-name-taken': ({ path, source, other }) =>
    `${path} was left out: ${other === source ? `another page of this call is called ${source}, too` : `its name ${source} cannot stand beside ${other}`}. Add it in a call of its own, under another name.`,
  'file-name-passed-over': ({ path, source }) =>
    `${path} was left out: a corpus takes no page from a file called ${source}. Rename it.`,
  'folder-empty': ({ path }) => `${path} holds no page. Correct the path.`,
  'corpus-unwritable': ({ path, problem }) =>
    `${path} cannot be written (${problem}). Correct the folder's rights or make room; what is there is unchanged.`,
  'address-invalid': ({ address, problem }) => `${address} cannot be fetched: ${problem}.`,
  'address-private': ({ address, resolved }) =>
    `${address} leads to ${resolved}, an address inside this machine or its network, and was not fetched. --allow-private permits that.`,
  'fetch-failed': ({ address, problem }) => `${address} could not be fetched: ${problem}.`,
  'feed-entries-left': ({ address, left, limit }) =>
    `${address} has ${left} more new entries than the ${limit} that are taken in one call. Run the same call again for the next.`,
  'feed-too-long': ({ address, entries, limit }) =>
    `${address} has ${entries} entries; only the newest ${limit} are looked at. Name the pages of older ones yourself.`,
  'feed-declined': ({ address, entries }) =>
    `The pages of ${entries} new entries of ${address} were not fetched. The next call offers them again.`,
  'feed-invalid': ({ address, problem }) => `${address} is no feed that can be read: ${problem}.`,
  'confirmation-needed': ({ pages }) =>
    `Nothing was added: nobody can be asked here. Say --yes to add the ${pages} pages shown.`,
  'page-unknown': ({ source }) =>
    `There is no page "${source}" in the index. npm run --silent status lists the pages.`,

  'index-unreadable': ({ index, problem }) => `The index folder ${index} cannot be read: ${problem}.`,
  'index-torn': ({ generation, problem }) =>
    `Index ${generation} cannot be used: it is damaged (${problem}).`,
  'index-foreign': ({ generation, what, found, expected }) =>
    `Index ${generation} was made with another ${what} (${found}, now ${expected}) and is not used.`,
  'index-previous-used': ({ generation }) =>
    `Index ${generation} answers instead. Run npm run index to make a new one.`,
  'index-write-failed': ({ path, problem }) =>
    `The index could not be written (${path}: ${problem}). An older one stays in use.`,
  'index-locked': ({ index }) => `Another program is writing the index ${index}. Wait until it has finished.`,
  'index-lock-held': ({ index, seconds }) =>
    `The index ${index} is locked. Watching for up to ${seconds} seconds whether the program that locked it still runs.`,
  'index-lock-taken': ({ index }) =>
    `No running program holds the lock of the index ${index}: it was removed, and this run goes on.`,
  'index-missing': ({ index }) => `There is no usable index in ${index}. Run npm run index.`,
  'index-outdated': ({ corpus }) =>
    `${corpus} has changed since it was indexed. Run npm run index to take that in.`,
  'index-no-previous': ({ index }) =>
    `There is no earlier index in ${index} that could be used; the one in use stays.`,
  'index-interrupted': () => 'Interrupted. Nothing was changed; an older index stays in use.',

  'indexer-ended': ({ problem }) =>
    `The indexing ended by itself (${problem}). The index in use stays; the log may say more.`,

  'outlet-unknown': ({ outlet, known }) =>
    `No article is of the outlet "${outlet}". The outlets are: ${known.join(', ')}.`,
  'quote-dropped': ({ source, start, end }) =>
    `A quote was held back because it is not the text at ${source} [${start}, ${end}). Please report this.`,

  'verification-failed': ({ problem }) =>
    `The quote could not be verified (${problem}). Nothing was lost; it may be tried again at once.`,
  'verification-late': ({ limitMs }) =>
    `Verifying a quote took longer than ${limitMs / 1000} s and was given up. Nothing was lost.`,
  'verification-busy': ({ waiting }) =>
    `The quote was not verified, for ${waiting} others are waiting. Try again in a minute.`,

  'model-unloadable': ({ model, problem }) =>
    `The model ${model} (setting MODEL) cannot be loaded: ${problem}`,
  'model-failed': ({ problem }) => `The model failed on a text: ${problem}`,

  'feedback-unwritable': ({ path, problem }) =>
    `Feedback could not be kept or read (${path}: ${problem}). Correct DATA_DIR or the rights of that folder.`,
  'settings-unreadable': ({ path, problem }) =>
    `${path} cannot be read (${problem}). Correct it, or take it away to begin without settings of servers.`,
  'settings-unwritable': ({ path, problem }) =>
    `${path} cannot be written (${problem}). Correct DATA_DIR or the rights of that folder; the settings are as before.`,
  'gaps-unusable': ({ path, problem }) =>
    `${path} cannot be used (${problem}). Correct it, or take it away to begin counting anew.`,
  'port-unusable': ({ address, problem }) =>
    `Nothing can listen on ${address} (${problem}). Set HEALTH_PORT to a free port, or leave it out.`,
  'discord-unreachable': ({ problem }) =>
    `Discord cannot be reached (${problem}). Start again later; nothing is wrong with the settings.`,
  'discord-token-refused': () =>
    'Discord refused the token. Make a new one in the developer portal (Bot, Reset Token) and set DISCORD_TOKEN.',
  'discord-intents-refused': () =>
    'Discord refused the message content intent. Turn it on in the developer portal (Bot, Privileged Gateway Intents) or set MESSAGE_CONTENT=false.',
  'discord-gone': ({ closeCode }) =>
    `Discord closed the connection for good (close code ${closeCode}); it must be looked at before starting again.`,
  'discord-refused': ({ what, problem }) => `Discord refused ${what}: ${problem}.`,

  'data-unreadable': ({ path, line, problem }) => `${path}${line === null ? '' : `:${line}`}: ${problem}.`,
};

/** What a file has, or took, that is too much. */
const COST: Readonly<Record<Cost, (limit: string) => string>> = {
  parts: (limit) => `it is packed of more than ${limit} parts`,
  elements: (limit) => `it has more than ${limit} elements of markup`,
  attributes: (limit) => `it has more than ${limit} attributes of markup`,
  characters: (limit) => `it has more than ${limit} characters`,
  lines: (limit) => `it has more than ${limit} lines`,
  memory: (limit) => `reading it took more than ${limit} MiB of memory`,
  processor: (limit) => `reading it took more than ${limit} seconds of processor time`,
  time: (limit) => `reading it did not end within ${limit} seconds`,
};
const INSTEAD = 'Split it, or save its text alone as .txt.';

const DATE_PROBLEM = {
  hijri: 'it is a lunar Hijri date, which fixes no day without a calendar of sightings',
  impossible: 'there is no such day',
  unreadable: 'it tells no one day',
} as const;

/** A notice in words, one line. */
export function worded({ code, values }: Notice): string {
  // The compiler cannot see that code and values belong together; `notice` made sure of it.
  const word = WORDING[code] as (values: ErrorValues[ErrorCode]) => string;
  return word(values);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
