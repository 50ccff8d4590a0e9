import type { Span } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Speech } from '../../domain/speech.ts';
import type { ReadReport } from './reports/report.ts';
import { sayingAt } from './saying-at.ts';
import { ArticleReader, articleLanguage } from './speaker-of.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { wholeSentences } from './whole-sentences.ts';
import { wordsSaid } from './words-said.ts';

/**
 * The sentences of an article in which somebody says something: those for which `speakerOf` names a speaker, found in one reading.
 *
 * @param sentences of one article, in order, as spans of the page
 */
export function speechIn(pageText: string, sentences: readonly Span[]): Speech[] {
  const language = articleLanguage(pageText, sentences);
  const reader = new ArticleReader(pageText, language);
  return sentences.flatMap((span, sentence) => {
    const pieces = wholeSentences(pageText, span).map((piece) => ({ piece, reports: reader.read(piece) }));
    const speakers = new Set(pieces.map(({ piece, reports }) => sayingAt(reports, piece, piece)));
    const [speaker = null, ...others] = speakers;
    if (speaker === null || others.length > 0) return [];
    return [{ sentence, speaker, said: saidIn(pageText, pieces, { speaker, language }) }];
  });
}

/** A whole sentence with its reports. */
type Piece = { readonly piece: Span; readonly reports: readonly ReadReport[] };

/** From the first word that is said in several whole sentences to the last. */
function saidIn(
  pageText: string,
  pieces: readonly Piece[],
  by: { readonly speaker: string; readonly language: SpeechLanguage },
): Span {
  const said = pieces.map(({ piece, reports }) => wordsSaid(pageText, piece, { reports, ...by }));
  return { start: at(said, 0).start, end: at(said, said.length - 1).end };
}
