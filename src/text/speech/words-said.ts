import type { Span } from '../../domain/article.ts';
import { trimSpan } from '../spans/trim-span.ts';
import type { ReadReport } from './reports/report.ts';
import { behindEnclosed } from './speaker-phrase.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken, speechTokens } from './speech-tokens.ts';
import { MAX_CIRCUMSTANCES } from './reports/verb-sentence.ts';

/** What a sentence says of its speaker. */
export type ReadSentence = {
  readonly reports: readonly ReadReport[];
  readonly speaker: string;
  readonly language: SpeechLanguage;
};

/** What stands between words that are said and who says them. */
const BETWEEN = /[\s,،;؛:]/u;
const ONLY_BETWEEN = /^[\s,،;؛:]*$/u;

/**
 * The words of a sentence that its speaker says, without the speaker and the verb; the whole sentence if its grammar does not part them.
 *
 * @param sentence in the page
 */
export function wordsSaid(
  pageText: string,
  sentence: Span,
  { reports, speaker, language }: ReadSentence,
): Span {
  const own = reports.filter((report) => report.name === speaker && !report.isNested);
  const report = own.find(({ kind }) => kind !== 'according') ?? own[0];
  // What follows a denial is the contrary of what he says.
  if (report === undefined || report.kind === 'denial') return sentence;
  const tokens = speechTokens(pageText, sentence);
  const start =
    report.kind === 'according' ? behindSource(report, sentence) : behindVerb(report, tokens, language);
  const span =
    isSaidBefore(report, sentence) && !isBehindSource(pageText, report, { reports, sentence })
      ? { start: sentence.start, end: beforeSmallWords(report, tokens, language) }
      : { start, end: sentence.end };
  const said = withoutVerbBehind(trimSpan(pageText, span, BETWEEN), tokens, language);
  return said.start < said.end ? said : sentence;
}

/** Whether the words stand before whoever says them. */
function isSaidBefore({ kind, isFirst, isBehind, span }: ReadReport, sentence: Span): boolean {
  return (
    isBehind ||
    (kind === 'according' &&
      span.start > sentence.start + MAX_CHARS_BEFORE &&
      !isFirst &&
      span.end >= sentence.end - 1)
  );
}

/** Whether nothing stands before a speaker but a source of his own: "According to the paper, X said that …". */
function isBehindSource(
  pageText: string,
  report: ReadReport,
  { reports, sentence }: { readonly reports: readonly ReadReport[]; readonly sentence: Span },
): boolean {
  return reports.some(
    ({ kind, span, isFirst }) =>
      kind === 'according' &&
      (isFirst || span.start - sentence.start <= MAX_CHARS_BEFORE) &&
      span.end <= report.span.start &&
      ONLY_BETWEEN.test(pageText.slice(span.end, report.span.start)),
  );
}

/** Before the verb or the speaker of a report, and the small words before the verb: "a ajouté". */
function beforeSmallWords(
  { span }: ReadReport,
  tokens: readonly SpeechToken[],
  { is }: SpeechLanguage,
): number {
  let at = tokens.findIndex((token) => token.span.start >= span.start);
  while (isWord(tokens[at - 1], is.besideVerb)) at--;
  return tokens[at]?.span.start ?? span.start;
}

/** Behind a source that begins its sentence; the beginning of the sentence, where the source stands amid it. */
function behindSource({ span, speaker }: ReadReport, sentence: Span): number {
  return span.start - sentence.start <= MAX_CHARS_BEFORE ? (speaker ?? span).end : sentence.start;
}

/** UTF-16 units before a source that begins its sentence: "And according to". */
const MAX_CHARS_BEFORE = 4;

/** Behind the colon or the "that" that follows a verb and its speaker, or from its quotation mark on; else right behind the speaker. */
function behindVerb(
  { span }: ReadReport,
  tokens: readonly SpeechToken[],
  { is, saying, order }: SpeechLanguage,
): number {
  const first = tokens.findIndex((token) => token.span.start >= span.end);
  if (first < 0) return span.end;
  let quotation: number | null = null;
  for (let at = first; at < Math.min(tokens.length, first + MAX_CIRCUMSTANCES); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'colon') return token.span.end;
    if (isWord(token, is.that)) return isBare(token) ? token.span.end : token.span.start;
    if (
      order !== 'verb-last' &&
      isWord(token, (it) => saying(it) !== null && !is.behindSpeaker(it)) &&
      at > first
    )
      break;
    if (token.kind !== 'open') continue;
    quotation ??= token.span.start;
    const behind = behindEnclosed(tokens, at);
    // More than a few words in quotation marks are no name of an outlet: they are what is said.
    if (behind === at) break;
    at = behind - 1;
  }
  return quotation ?? span.end;
}

/** What is said in quotation marks, without the verb that stands behind it where a language has it last. */
function withoutVerbBehind(said: Span, tokens: readonly SpeechToken[], { order }: SpeechLanguage): Span {
  const [first, ...others] = tokens.filter(({ span }) => span.start >= said.start && span.end <= said.end);
  const close = others.findLast(({ kind }) => kind === 'close');
  return order === 'verb-last' && first?.kind === 'open' && close !== undefined
    ? { start: said.start, end: close.span.end }
    : said;
}

/** An Arabic "that" onto which a pronoun is written: "that he" is a part of what is said. Folded. */
const WITH_PRONOUN = /ن(?:ه|ها|هم|هما|ي|نا|ك)$/u;

function isBare({ folded }: SpeechToken): boolean {
  return !WITH_PRONOUN.test(folded);
}
