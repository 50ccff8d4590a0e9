import { basename } from 'node:path';
import type { BundleInput } from '../../app/verify/bundle/bundle-origin.ts';
import { openVerifier, type OpenVerifier } from '../../app/verify/open-verifier.ts';
import { openTranslator, type Translator } from '../../app/verify/translation/open-translator.ts';
import { verifiedBeside } from '../../app/verify/draft/verified-beside.ts';
import { quotationsOfDraft } from '../../app/verify/draft/quotations-of-draft.ts';
import { agrees, type DraftResult, type VerifyMessage } from '../../app/verify/draft/verify-draft.ts';
import { checkQuote } from '../../app/verify/verify-quote.ts';
import { openOldVersions, withOldWords, type OldVersions } from '../../app/versions/old-verifier.ts';
import { compose, type Composition, readBundle, readDraft, writeBundleFile } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { isConfirmed } from '../../domain/caveats.ts';
import type { Draft } from '../../domain/draft.ts';
import { failure } from '../../domain/error.ts';
import { checkBundleFile, checkBundleOptions, writeBundles, type BundleOptions } from '../bundles.ts';
import { printDraft } from '../draft.ts';
import { interruptible } from '../interrupt.ts';
import { lineIn } from '../line-in.ts';
import { collected, withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, sayNotice, type CliExitCode } from '../program.ts';
import { progressBar } from '../output/progress.ts';
import { checkedBundleJson, renderCheckedBundle } from '../output/render-checked-bundle.ts';
import { renderDraftResult } from '../output/verification/draft-output.ts';
import { inBrackets, inReverse, type MarkWords } from '../output/verification/quote-in-context.ts';
import { renderMessage } from '../output/verification/render-message.ts';
import { draftResultJson } from '../../wire/draft-result-json.ts';
import { messageJson } from '../../wire/message-json.ts';

type VerifyOptions = FolderOptions & BundleOptions & { readonly json?: true };

const verify = withFolders(command('verify', 'Check word for word whether the corpus contains a quote.'))
  .argument('[quote...]', 'the quote to check (three words or more), with what a message says of it')
  .option('--draft <file>', 'check every quotation of a .txt, .md or .docx, instead of a quote')
  .option('--json', 'print one JSON object, or one per line for --draft')
  .option(
    '--bundle <file>',
    'also write the evidence, as .html or .json; may be repeated; never replaces a file',
    collected,
    [],
  )
  .option('--check <file>', 'check the .json of an evidence bundle against the corpus, instead of a quote');

/** What is verified: a message, the quotations of a draft, or a bundle of evidence. */
type Given =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'draft'; readonly path: string; readonly draft: Draft }
  | { readonly kind: 'bundle'; readonly path: string };

/** An index and where the evidence goes. */
type Work = {
  readonly opened: OpenVerifier;
  readonly verifyText: VerifyMessage;
  readonly old: OldVersions;
  readonly composition: Composition;
  readonly options: VerifyOptions;
};

await runProgram(async () => {
  verify.parse();
  const options = verify.opts<VerifyOptions>();
  // What cannot be verified is refused before anything is loaded.
  checkBundleOptions(options, verify.args);
  const given = await givenBy(options, verify.args.join(' '));
  const composition = await compose(withNamedFolders(readSettings(), options));
  try {
    const opened = await interruptible((signal) =>
      openVerifier(composition, { onNotice: sayNotice, onProgress: progressBar('Indexing'), signal }),
    );
    const old = await openOldVersions(composition.versions, composition.names);
    if (old.unread !== null) sayNotice(old.unread);
    const verifyText = verifierOf(opened, openTranslator(opened, composition), old);
    const work = { opened, verifyText, old, composition, options };
    switch (given.kind) {
      case 'message':
        return await verifyMessage(given.text, work);
      case 'draft':
        return await verifyDraftFile(given.path, given.draft, work);
      case 'bundle':
        return await check(given.path, work);
    }
  } finally {
    await composition.embedder.close();
  }
});

/**
 * @throws what `checkQuote` and `readDraft` throw; `draft-without-quotation`; `option-invalid` for a quote beside a draft
 */
async function givenBy({ draft: path, check: bundle }: VerifyOptions, typed: string): Promise<Given> {
  if (bundle !== undefined) return { kind: 'bundle', path: bundle };
  if (path === undefined) {
    checkQuote(typed);
    return { kind: 'message', text: typed };
  }
  if (typed !== '') {
    throw failure('option-invalid', { option: '--draft', value: path, expected: 'no quote beside it' });
  }
  const draft = await readDraft(path);
  if (quotationsOfDraft(draft).length === 0) throw failure('draft-without-quotation', { path });
  return { kind: 'draft', path, draft };
}

/** Verifies a text in the articles, in other languages, and in older forms of pages. */
function verifierOf({ verifier }: OpenVerifier, translated: Translator, old: OldVersions): VerifyMessage {
  return async (text, reading) =>
    withOldWords(await translated(verifier.verify(text, {}, reading)), old, { text, reading });
}

async function verifyMessage(
  text: string,
  { opened, verifyText, composition: { answering, versions }, options }: Work,
): Promise<CliExitCode> {
  const verified = await verifyText(text, 'message');
  const beside = await verifiedBeside(text, verified, verifyText);
  const shown =
    options.json === true
      ? JSON.stringify(messageJson(verified, beside))
      : renderMessage({ verified, beside }, lineIn(opened), markWords());
  process.stdout.write(`${shown}\n`);
  await writeBundles(options.bundle, [{ given: text, verified }], opened, {
    ...{ answering, versions, draft: null },
    write: writeBundleFile,
  });
  const isAll = isConfirmed(verified) && beside.every((result) => agrees(result) !== false);
  return isAll ? CLI_EXIT.done : CLI_EXIT.abstained;
}

async function verifyDraftFile(
  path: string,
  draft: Draft,
  { opened, verifyText, composition: { answering, versions }, options }: Work,
): Promise<CliExitCode> {
  const asJson = options.json === true;
  const [lineOf, mark] = [lineIn(opened), markWords()];
  const { code, results } = await printDraft({
    draft,
    verify: verifyText,
    show: (result) =>
      asJson ? JSON.stringify(draftResultJson(result)) : renderDraftResult(path, result, { lineOf, mark }),
    asJson,
  });
  await writeBundles(options.bundle, results.flatMap(bundled), opened, {
    // Where the draft lies is nobody's business who gets the bundle.
    ...{ answering, versions, draft: basename(path) },
    write: writeBundleFile,
  });
  return code;
}

function bundled(result: DraftResult): BundleInput[] {
  if (result.kind === 'refused') return [];
  const { given, place, verified } = result;
  return [{ given, inDraft: place.span, verified }];
}

async function check(
  path: string,
  { opened, old, composition: { versions }, options: { json } }: Work,
): Promise<CliExitCode> {
  const checked = await checkBundleFile(path, opened, { read: readBundle, store: versions, all: old });
  const text = json === true ? JSON.stringify(checkedBundleJson(checked)) : renderCheckedBundle(checked);
  process.stdout.write(`${text}\n`);
  return checked.holds ? CLI_EXIT.done : CLI_EXIT.abstained;
}

/** Whether standard output is a terminal that shows colours; NO_COLOR is respected. */
function markWords(): MarkWords {
  return process.stdout.isTTY && process.stdout.hasColors() ? inReverse : inBrackets;
}
