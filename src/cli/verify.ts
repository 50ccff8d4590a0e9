import { openVerifier } from '../app/open-verifier.ts';
import { checkQuote } from '../app/verify-quote.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import type { Verification } from '../domain/verification.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { interruptible } from './interrupt.ts';
import { withFolders, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram, sayNotice } from './program.ts';
import { progressBar } from './progress.ts';
import { renderVerification } from './render-verification.ts';
import { verificationJson } from './verification-json.ts';

const verify = withFolders(command('verify', 'Say whether the corpus has a quote, to the word.'))
  .argument('[quote...]', 'what is said to be quoted, of three words or more')
  .option('--json', 'print one JSON object');

await runProgram(async () => {
  verify.parse();
  const options = verify.opts<FolderOptions & { readonly json?: true }>();
  const typed = verify.args.join(' ');
  checkQuote(typed);
  const composition = await compose(withNamedFolders(readSettings(), options));
  try {
    const { verifier, pageText } = await interruptible((signal) =>
      openVerifier(composition, { onNotice: sayNotice, onProgress: progressBar('Indexing'), signal }),
    );
    const verification = verifier.verify(typed);
    const text =
      options.json === true
        ? JSON.stringify(verificationJson(verification))
        : renderVerification(verification, ({ source, span }) => lineNumberAt(pageText(source), span.start));
    process.stdout.write(`${text}\n`);
    return isTrue(verification) ? EXIT.done : EXIT.abstained;
  } finally {
    await composition.embedder.close();
  }
});

function isTrue({ status }: Verification): boolean {
  return status === 'exact' || status === 'respelt';
}
