import { overlaps } from '../../domain/span.ts';
import { namedSources } from './named-sources.ts';
import { withQuotedNested } from './quoted-reports.ts';
import type { Report } from './report.ts';
import { speakerFirstReports } from './speaker-first.ts';
import type { SpeechLanguage } from './speech-language.ts';
import type { SpeechToken } from './speech-tokens.ts';
import { verbFirstReports } from './verb-first.ts';
import type { KnownWords } from './verb-sentence.ts';
import { verbLastReports } from './verb-last.ts';

/**
 * Where a sentence says that somebody says something, in its order.
 *
 * @param tokens of the sentence
 * @param known the names of those who spoke before in the article
 */
export function reportsOf(
  tokens: readonly SpeechToken[],
  language: SpeechLanguage,
  known: KnownWords,
): readonly Report[] {
  const sources = namedSources(tokens, language, known.isKnown);
  const isOfSource = ({ span }: Report): boolean => sources.some((source) => overlaps(source.span, span));
  const byVerb = {
    'verb-first': () => verbFirstReports(tokens, language, known),
    'speaker-first': () => speakerFirstReports(tokens, language),
    'verb-last': () => verbLastReports(tokens, language),
  }[language.order]();
  return [...withQuotedNested(tokens, byVerb).filter((report) => !isOfSource(report)), ...sources].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
