import type { Cost, ErrorCode, ErrorValues, Notice, UntrustedBecause } from './domain/error.ts';

/**
 * Tells the operator, on the command line or in the bot's log, what is wrong, where, and what to do. Always English:
 * docs/decisions/035-what-words-errors.md.
 */
const WORDING: { readonly [C in ErrorCode]: (values: ErrorValues[C]) => string } = {
  'question-empty': () => 'The question is empty: it has no letter or digit in it.',
  'answer-late': ({ limitMs }) =>
    `An answer took longer than ${limitMs / 1000} s (ANSWER_WITHIN_SECONDS) and was given up.`,
  'question-too-long': ({ length, limit }) =>
    `The question has ${length} characters; at most ${limit} are read. Ask in fewer words.`,
  'quote-empty': () => 'There is no quote to verify. Put it after --, in quotation marks.',
  'quote-too-long': ({ length, limit }) =>
    `The quote has ${length} characters; at most ${limit} are compared. Verify it in parts.`,
  'option-invalid': ({ option, value, expected }) => `${option} cannot be "${value}": expected ${expected}.`,
  'setting-invalid': ({ setting, value, expected }) =>
    `The setting ${setting} cannot be "${value}": ${expected}. Correct it in .env or in the environment.`,
  'setting-missing': ({ setting, expected, similar }) =>
    `The setting ${setting} is missing: expected ${expected}. ${
      similar === null
        ? 'Set it in .env or in the environment.'
        : `There is a ${similar}: is that meant for it?`
    }`,
  'environment-file-unreadable': ({ path, problem }) =>
    `The settings in ${path} cannot be read (${problem}). Run this as a user who may read them.`,
  'setting-misspelt': ({ given, meant }) =>
    `${given} is not a setting of isnad and has no effect: is ${meant} meant?`,
  'batch-line-invalid': ({ line, problem }) =>
    `Line ${line} of the batch is not {"id": …, "q": "…"}: ${problem}.`,
  'draft-unreadable': ({ path, problem }) => `The draft ${path} cannot be read: ${problem}.`,
  'bundle-without-quotation': ({ path }) =>
    `${path} was not written: no quotation of the draft could be compared, as said of each above, so there is no evidence to keep. Shorten them, and verify the draft again`,
  'draft-without-quotation': ({ path }) =>
    `The draft ${path} has no quotation: nothing stands between quotation marks or in a block quote.`,

  'program-unfinished': () =>
    'The program ended before its work was done. Anything that it has not reported was not done. Run it again, and please report this.',
  'output-closed': () => 'The output was closed, so the rest was not done.',

  'corpus-missing': ({ corpus }) =>
    `There is no corpus folder at ${corpus}. Create it and put pages into it, or name another folder (CORPUS_DIR, --corpus).`,
  'articles-vanishing': ({ corpus, removed, before, added, limit }) =>
    `${removed} of the ${before} articles in the index would disappear (${added} would be new). That is more than the ${limit}% that MAX_REMOVED_PERCENT allows in one run, so nothing was changed. Check that ${corpus} is complete: is a folder not mounted, or did a crawl find little? If the articles are meant to go, run again with --force (in Discord: /reindex run with force).`,
  'corpus-empty': ({ corpus }) =>
    `No article was found in ${corpus}. Add pages to it (npm run add), or name another folder (CORPUS_DIR, --corpus).`,
  'file-unreadable': ({ source, problem }) => `${source} cannot be read (${problem}) and was left out.`,
  'file-empty': ({ source }) => `${source} is empty and was left out.`,
  'file-too-large': ({ source, bytes, limit }) =>
    `${source} has ${megabytes(bytes)}; at most ${megabytes(limit)} are read, so it was left out. Split it.`,
  'file-binary': ({ source }) =>
    `${source} is not text (it contains a NUL byte) and was left out. Check that its name ends as such files do.`,
  'file-not-utf8': ({ source, byte, line, candidates }) =>
    `${source} is not UTF-8 (the first invalid byte is at offset ${byte}, in line ${line}) and was left out. ${candidates.length === 0 ? 'Correct that place, or convert the file, for instance with iconv' : `It may be ${EITHER.format(candidates)}: name its encoding in sources.json, or convert it, for instance with iconv`}.`,
  'file-encoding-unknown': ({ source, encoding }) =>
    `${source} was left out: its encoding "${encoding}" is none that the WHATWG Encoding Standard names. Convert the file, or name the right encoding in sources.json.`,
  'file-encoding-broken': ({ source, encoding, byte, line }) =>
    `${source} was left out: its encoding is said to be ${encoding}, but the bytes at offset ${byte}, in line ${line}, are none of it. Correct that place, or name the right encoding in sources.json.`,
  'encoding-guessed': ({ source, encoding }) =>
    `${source} does not state its encoding and was read as ${encoding}. Check its letters, and name the encoding in sources.json.`,
  'encoding-contradicted': ({ source, stated, encoding }) =>
    `${source} states ${stated} as its encoding but was read as ${encoding}, which its bytes are. Check its letters.`,
  'file-too-deep': ({ source, limit }) =>
    `${source} was left out: its elements are nested more than ${limit} levels deep. Save the page again, or save only its article.`,
  'file-nested-too-deep': ({ source, limit }) =>
    `${source} was left out: files are read at most ${limit} levels deep inside others. Unpack the outer file.`,
  'file-unpacks-too-far': ({ source, limit }) =>
    `${source} unpacks to more than ${megabytes(limit)}, and what was not read until then was left out. Unpack it yourself if you trust it, and put in its files.`,
  'file-encrypted': ({ source }) =>
    `${source} was left out: it is encrypted. Save it without a password, if its owner allows that.`,
  'file-without-text': ({ source }) =>
    `${source} has no text and was left out: its pages are pictures. isnad reads no pictures; look for the article as a web page.`,
  'pdf-page-untrusted': ({ source, page, problem }) =>
    `Page ${page} of ${source} was left out: ${UNTRUSTED[problem]}, so that a quote might not say what the page says. Look for the article as a web page.`,
  'side-file-inside': ({ source, archive }) =>
    `${source} is not read. Put its entries into sources.json at the top of the corpus, with "${archive}#" before each name.`,
  'file-too-costly': ({ source, what, limit }) =>
    `${source} was left out: ${COST[what](limit.toLocaleString('en'))}. ${INSTEAD}`,
  'reader-unstartable': ({ problem, formats }) =>
    `The process that reads ${LIST.format(formats)} files cannot be started (${problem}). Nothing was changed. Check that the machine has memory and processes left, and run again.`,
  'file-unparseable': ({ source, problem }) => `${source} was left out: ${problem}.`,
  'front-matter-invalid': ({ source, line, problem }) =>
    `${source}:${line}: its front matter cannot be read: ${problem}. The page was left out.`,
  'json-line-invalid': ({ source, line, problem }) => `${source}:${line}: the line was left out: ${problem}.`,
  'part-invalid': ({ source, problem }) => `${source} was left out: ${problem}.`,
  'part-no-article': ({ source, problem }) => `${source} is no article and was left out: ${problem}.`,
  'file-structure-unknown': ({ source, problem }) => `${source} was left out: ${problem}.`,
  'json-lines-unnamed': ({ source, named, unnamed }) =>
    `${source}: ${counted(unnamed, 'more part was', 'more parts were')} left out; only the first ${named} are listed. Check that it is what its name says.`,
  'file-format-unknown': ({ source, extension, known }) =>
    `${source} was left out: ${extension === '' ? 'files without an extension' : `${extension} files`} are not read, only ${LIST.format(known)}. Save it as one of these, or unpack it.`,
  'file-too-many-articles': ({ source, articles, limit }) =>
    `${source} has ${articles} articles; at most ${limit} are read from one page. Split it, or put the articles into a .jsonl file, one per line.`,
  'file-unbroken': ({ source, limit }) =>
    `${source} was left out: it has more than ${limit.toLocaleString('en')} characters in a row without a space, so it is not prose.`,
  'page-without-prose': ({ source }) =>
    `${source} was left out: it has headlines and summaries, and no article. Save the page of the article itself.`,
  'page-little-prose': ({ source, percent }) =>
    `${source}: only ${percent} % of the page's prose was taken for the article. Check its first and last words.`,
  'page-mostly-links': ({ source, percent }) =>
    `${source}: ${percent} % of the page is links. Check that it is an article.`,
  'letter-forwarded': ({ source }) =>
    `${source} forwards another letter: its outlet and date are those that the inner letter states. Check them, and its first and last words.`,
  'letter-quotes-another': ({ source }) =>
    `${source} quotes another letter, which was left out. Check its first and last words.`,
  'message-forwarded': ({ source, from }) =>
    `${source} was forwarded from "${from}", and its outlet is the channel that forwarded it. Name the other in sources.json if its words should stand under that name.`,
  'file-without-article': ({ source }) =>
    `${source} contains no quotable sentence (only headlines, lists or boilerplate) and was left out.`,
  'article-incomplete': ({ source, line, missing }) =>
    `${source}:${line} does not give its ${missing.join(', ')}.`,
  'article-id-taken': ({ source, line, id, other }) =>
    `${source}:${line}: another article, in ${other}, has the same id "${id}". Both are kept, and this one gets the id with a number added. Give it an id of its own.`,
  'date-not-taken': ({ source, line, written, problem }) =>
    `${source}:${line}: the date "${written}" was not used: ${DATE_PROBLEM[problem]}. The article is undated unless sources.json dates it.`,
  'side-file-invalid': ({ source, line, problem }) => `${source}:${line}: ${problem}. It was ignored.`,
  'side-entry-nowhere': ({ source, line, entry }) =>
    `${source}:${line}: "${entry}" matches nothing that was read. Correct the name or remove the entry.`,
  'side-file-contradicts': ({ source, line, what, page, side }) =>
    `${source}:${line}: the page gives the ${what} "${page}" but sources.json gives "${side}", which is used. Correct one of them.`,
  'path-missing': ({ path, problem }) =>
    `${path === '' ? 'A path without a letter' : path} cannot be read (${problem}). Correct the path.`,
  'file-exists': ({ source }) =>
    `${source} is already in the corpus with another text, and was left unchanged. Rename the new file or remove the old one.`,
  'file-name-taken': ({ path, source, other }) =>
    `${path} was left out: ${other === source ? `another page of this run has the name ${source} too` : `its name ${source} conflicts with ${other}`}. Add it in a separate run, under another name.`,
  'file-name-passed-over': ({ path, source }) =>
    `${path} was left out: a corpus does not read a file called ${source} as a page. Rename it.`,
  'folder-empty': ({ path }) => `${path} holds no page. Correct the path.`,
  'corpus-unwritable': ({ path, problem }) =>
    `${path} cannot be written (${problem}). Correct the folder's permissions or free some space; the files there are unchanged.`,
  'address-invalid': ({ address, problem }) => `${address} cannot be fetched: ${problem}.`,
  'address-private': ({ address, resolved }) =>
    `${address} leads to ${resolved}, an address inside this machine or its network, and was not fetched. --allow-private permits that (for feeds, FEEDS_ALLOW_PRIVATE=true).`,
  'fetch-failed': ({ address, problem }) => `${address} could not be fetched: ${problem}.`,
  'feed-entries-left': ({ address, left, limit }) =>
    `${address} has ${left} more new ${left === 1 ? 'entry' : 'entries'} than the ${limit} that one run adds. Run the same command again for the rest.`,
  'feed-too-long': ({ address, entries, limit }) =>
    `${address} has ${entries} entries; only the newest ${limit} are read. Add the pages of older entries by their addresses.`,
  'feed-declined': ({ address, entries }) =>
    `The pages of ${counted(entries, 'new entry', 'new entries')} of ${address} were not fetched. The next run offers them again.`,
  'feeds-file-invalid': ({ path, line, key, problem }) =>
    `${path}:${line}: ${key === null ? '' : `"${key}" `}${problem}. The other entries are polled.`,
  'feeds-file-missing': ({ path }) =>
    `There is no list of feeds at ${path}. Copy feeds.example.yaml to it and name addresses in it, or name another file (FEEDS_FILE).`,
  'feeds-state-unusable': ({ path, problem }) =>
    `${path}, which remembers what was taken from feeds, cannot be used: ${problem}. Nothing is polled until it can. Correct it, or remove it: then entries that feeds still list are looked at again, and pages that are in the corpus are not taken twice.`,
  'feeds-watched': ({ path }) =>
    `Another program polls the feeds already (${path} is held). Stop it, or leave the polling to it.`,
  'robots-disallowed': ({ address }) => `${address} was not fetched: robots.txt there does not allow it.`,
  'robots-unknown': ({ address, problem }) =>
    `${address} was not fetched yet: its robots.txt could not be read (${problem}). It is tried again later.`,
  'host-asks-to-wait': ({ address, until }) =>
    `${address} was not fetched yet: its server asks to wait until ${until}.`,
  'feed-invalid': ({ address, problem }) => `${address} is not a readable feed: ${problem}.`,
  'confirmation-needed': ({ pages }) =>
    `Nothing was added, because there is no terminal to confirm on. Use --yes to add the ${counted(pages, 'page')} shown.`,
  'page-unknown': ({ source }) =>
    `There is no page "${source}" in the index. Run npm run --silent status to list the pages.`,

  'index-unreadable': ({ index, problem }) => `The index folder ${index} cannot be read: ${problem}.`,
  'index-torn': ({ generation, problem }) =>
    `Index ${generation} cannot be used: it is damaged (${problem}).`,
  'index-foreign': ({ generation, what, found, expected }) =>
    `Index ${generation} was made with another ${what} (${found}, now ${expected}) and is not used.`,
  'index-previous-used': ({ generation }) =>
    `Index ${generation} is used instead. Run npm run index to make a new one.`,
  'index-write-failed': ({ path, problem }) =>
    `The index could not be written (${path}: ${problem}). An older one stays in use.`,
  'index-locked': ({ index }) => `Another program is writing the index ${index}. Wait until it has finished.`,
  'index-lock-held': ({ index, seconds }) =>
    `The index ${index} is locked. Watching for up to ${seconds} seconds whether the program that locked it still runs.`,
  'index-lock-taken': ({ index }) =>
    `No running program holds the lock of the index ${index}: it was removed, and this run goes on.`,
  'index-missing': ({ index }) => `There is no usable index in ${index}. Run npm run index.`,
  'index-outdated': ({ corpus }) =>
    `${corpus} has changed since it was indexed. Run npm run index to update the index.`,
  'index-no-previous': ({ index }) =>
    `There is no earlier index in ${index} that could be used; the current one stays in use.`,
  'index-interrupted': () => 'Interrupted. Nothing was changed; an older index stays in use.',

  'indexer-ended': ({ problem }) =>
    `The indexing process ended unexpectedly (${problem}). The current index stays in use; the log may say more.`,

  'outlet-unknown': ({ outlet, known }) =>
    `No article is of the outlet "${outlet}". The outlets are: ${known.join(', ')}.`,
  'quote-dropped': ({ source, start, end }) =>
    `A quote was held back because it is not the text at ${source} [${start}, ${end}). Please report this.`,

  'verification-failed': ({ problem }) =>
    `The quote could not be verified (${problem}). Nothing was lost; you can try again at once.`,
  'versions-unreadable': ({ path, problem }) =>
    `Older versions of pages in ${path} cannot be read (${problem}). Quotes are verified without them: one that only they have counts as not found.`,
  'verification-late': ({ limitMs }) =>
    `Verifying a quote took longer than ${limitMs / 1000} s and was given up. Nothing was lost.`,
  'verification-busy': ({ waiting }) =>
    `The quote was not verified, because ${counted(waiting, 'other is', 'others are')} waiting. Try again in a minute.`,

  'bundle-unreadable': ({ path, problem }) =>
    `${path} cannot be read as an evidence bundle: ${problem}. Check the path, and that the file is the .json that verify --bundle wrote.`,
  'bundle-foreign': ({ path }) =>
    `${path} is not an evidence bundle of isnad. Name a .json file that verify --bundle wrote.`,
  'bundle-newer': ({ path, format, known }) =>
    `${path} is a bundle of format ${format}; this version of isnad reads up to ${known}. Check it with a newer isnad.`,
  'bundle-altered': ({ path }) =>
    `${path} was damaged or edited after it was made: its contents do not match its seal, so nothing in it was checked. Ask for the original file.`,
  'bundle-invalid': ({ path, field, problem }) =>
    `${path} is not a bundle that isnad makes: ${field === '' ? 'it' : field} is wrong (${problem}), so nothing in it was checked. Ask for the original file.`,
  'bundle-contradicts': ({ source, start }) =>
    `The bundle is wrong about ${source}: the page is the very one that it names, but the words that it gives are not at ${start}. It was not made from this page.`,
  'bundle-exists': ({ path }) =>
    `${path} already exists and was left unchanged. Name another file, or remove that one.`,
  'bundle-unwritable': ({ path, problem }) =>
    `${path} cannot be written (${problem}). Correct the path, the folder's permissions or free some space.`,

  'model-unloadable': ({ model, problem }) =>
    `The model ${model} (setting MODEL) cannot be loaded: ${problem}`,
  'model-failed': ({ problem }) => `The model failed on a text: ${problem}`,
  'not-calibrated': ({ model, path, reason, fittedTo }) =>
    `The model ${model} is not calibrated (${NOT_CALIBRATED[reason](path, fittedTo)}), so questions cannot be answered with it: nothing says which evidence is an answer. Calibrate it with npm run fit (CONTRIBUTING.md, Another embedding model), or set MODEL to a calibrated model.`,
  'calibration-unreadable': ({ path, field, problem }) =>
    `${path}${field === null ? '' : `: ${field}`}: ${problem}. Correct it; or delete it and run npm run fit, which writes it anew.`,

  'feedback-unwritable': ({ path, problem }) =>
    `Feedback could not be saved or read (${path}: ${problem}). Correct DATA_DIR or the permissions of that folder.`,
  'settings-unreadable': ({ path, problem }) =>
    `${path} cannot be read (${problem}). Correct it, or remove it to start without server settings.`,
  'settings-unwritable': ({ path, problem }) =>
    `${path} cannot be written (${problem}). Correct DATA_DIR or the permissions of that folder; the settings are unchanged.`,
  'ballot-key-unusable': ({ path, problem }) =>
    `${path} cannot be used (${problem}). Restore it from a backup. If there is none, remove it: everybody may then vote once more on old answers.`,
  'greeted-unusable': ({ path, problem }) =>
    `${path} cannot be used (${problem}). Correct it, or remove it: servers that isnad joined in the last day are then greeted once more.`,
  'gaps-unusable': ({ path, problem }) =>
    `${path} cannot be used (${problem}). Correct it, or remove it to start counting again.`,
  'port-unusable': ({ address, problem, setting }) =>
    `isnad cannot listen on ${address} (${problem}). Set ${setting} to a free port, or leave it out.`,
  'request-invalid': ({ field, problem }) =>
    field === '' ? `The request is wrong: ${problem}.` : `"${field}" is wrong: ${problem}.`,
  'body-unreadable': ({ problem }) => `The body of the request is not JSON: ${problem}.`,
  'body-too-large': ({ limit }) => `The body of the request has more than ${limit} bytes.`,
  'media-type-unknown': ({ given, expected }) =>
    `The body of the request is ${given === '' ? 'of no type' : given}. Send ${expected}.`,
  'path-unknown': () => 'Nothing is served at this address. GET /api/openapi.json describes what there is.',
  'method-unknown': ({ method, allowed }) =>
    `${method} is not served at this address, only ${LIST.format(allowed)}.`,
  'token-missing': () => 'A token is needed. Send it in the header "Authorization: Bearer TOKEN".',
  'token-unknown': () => 'This token is not known. Ask the operator of this archive for one.',
  'origin-refused': ({ origin }) =>
    `Requests from pages of ${origin} are not served. An operator can allow them with API_ORIGINS.`,
  'article-unknown': ({ article }) => `There is no article with the id "${article}".`,
  'quote-unknown': ({ article }) =>
    `The article "${article}" does not have this quote. Name a quote by its id, or by its words to the character.`,
  'requests-too-many': ({ seconds }) => `Too many requests. Wait ${counted(seconds, 'second')}.`,
  'questions-at-once': ({ limit }) =>
    `${counted(limit, 'question is', 'questions are')} in work for this token already. Wait for an answer.`,
  'queue-full': () => 'Too many questions are waiting. Try again in a minute.',
  'program-stopping': () => 'The program is stopping. Try again in a minute.',
  'index-not-ready': ({ percent }) =>
    percent === null
      ? 'The archive is not ready. Try again in a minute.'
      : `The archive is being prepared: ${percent} % are done. Try again in a minute.`,
  'follows-unusable': ({ path, problem }) =>
    `${path} cannot be used (${problem}). Correct it or restore it from a backup. If there is none, remove follows.json and follows-seen.txt: no question is followed then.`,
  'follow-too-broad': () =>
    'This cannot be followed: it names nothing that an article to come could answer. Ask a whole question.',
  'follow-known': () => 'This question is followed already.',
  'follows-too-many': ({ limit }) =>
    `${limit} questions are followed already, which is the limit (FOLLOWS_PER_MEMBER, FOLLOWS_PER_SERVER). Stop one first.`,
  'follow-unknown': ({ id }) =>
    `No question is followed under ${id}. \`npm run follow\` lists those that are.`,
  'discord-unreachable': ({ problem }) =>
    `Discord cannot be reached (${problem}). Start again later; nothing is wrong with the settings.`,
  'discord-token-refused': () =>
    'Discord refused the token. Make a new one in the developer portal (Bot, Reset Token) and set DISCORD_TOKEN.',
  'discord-intents-refused': () =>
    'Discord refused the message content intent. Turn it on in the developer portal (Bot, Privileged Gateway Intents) or set MESSAGE_CONTENT=false.',
  'discord-gone': ({ closeCode }) =>
    `Discord closed the connection for good (close code ${closeCode}); find out why before you start the bot again.`,
  'discord-refused': ({ what, problem }) => `Discord refused ${what}: ${problem}.`,

  'data-unreadable': ({ path, line, problem }) => `${path}${line === null ? '' : `:${line}`}: ${problem}.`,
};

/** "a, b and c" */
const LIST = new Intl.ListFormat('en-GB');
const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What exceeds a limit, in words. */
const UNTRUSTED: Readonly<Record<UntrustedBecause, string>> = {
  'unknown-letters': 'its font does not say which characters its letters are',
  unseen: 'its text is not the one that is seen, but one that a machine read from a picture',
  turned: 'much of its text is turned',
  backwards: 'its words are written backwards',
  'no-words': 'its text does not consist of words',
  'no-language': 'its letters are those of no language',
  order: 'its text stands in another order in the file than on the page',
};

const COST: Readonly<Record<Cost, (limit: string) => string>> = {
  pages: (limit) => `it has more than ${limit} pages`,
  glyphs: (limit) => `it has more than ${limit} letters`,
  parts: (limit) => `it is packed from more than ${limit} parts`,
  elements: (limit) => `it has more than ${limit} elements of markup`,
  attributes: (limit) => `it has more than ${limit} attributes of markup`,
  characters: (limit) => `it has more than ${limit} characters`,
  lines: (limit) => `it has more than ${limit} lines`,
  memory: (limit) => `reading it took more than ${limit} MiB of memory`,
  processor: (limit) => `reading it took more than ${limit} seconds of processor time`,
  time: (limit) => `reading it did not end within ${limit} seconds`,
};
const INSTEAD = 'Split it, or save only its text as .txt.';

/** Why a model has no calibration. */
const NOT_CALIBRATED: Readonly<
  Record<ErrorValues['not-calibrated']['reason'], (path: string, fittedTo: string | null) => string>
> = {
  missing: (path) => `there is no ${path}`,
  'other-model': (path, fittedTo) => `${path} was fitted to ${fittedTo ?? 'another model'}`,
  'other-cross-encoder': (path, fittedTo) =>
    `${path} was fitted ${fittedTo === null ? 'without the cross-encoder in that folder' : `to the cross-encoder ${fittedTo}, which is not the one in that folder`}`,
};

const DATE_PROBLEM = {
  hijri: 'it is a lunar Hijri date, which names no day without a calendar of moon sightings',
  impossible: 'there is no such day',
  unreadable: 'it does not name one day',
} as const;

/** A notice as one line of English. */
export function describeNotice({ code, values }: Notice): string {
  // The compiler cannot see that code and values belong together, but `notice` has made sure of it.
  const word = WORDING[code] as (values: ErrorValues[ErrorCode]) => string;
  return word(values);
}

/** "1 page", "2 pages". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
