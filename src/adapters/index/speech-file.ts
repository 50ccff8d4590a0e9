import { z } from 'zod';
import { at } from '../../domain/at.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { PlacedSpeech } from '../../domain/speech.ts';
import { type FileOrigin, parseJson, torn } from './checked-files.ts';

export const SPEECH = 'speech.json';

/** Numbers that stand for one speech: article, sentence, speaker, and the span of what is said. */
const NUMBERS = 5;

const fileSchema = z.strictObject({
  /** Each once. */
  speakers: z.array(z.string()),
  /** `[article, sentence, speaker, start, end, ...]`: flat, as in articles-file.ts, since there are many. */
  speech: z.custom<readonly number[]>(
    (value) =>
      Array.isArray(value) &&
      value.length % NUMBERS === 0 &&
      value.every((item) => Number.isSafeInteger(item) && item >= 0),
  ),
});

/** Who says what, as JSON. */
export function encodeSpeech(speech: readonly PlacedSpeech[]): Buffer {
  const speakers = new Map<string, number>();
  const numbers = speech.flatMap(({ article, sentence, speaker, said }) => {
    const number = speakers.get(speaker) ?? speakers.size;
    speakers.set(speaker, number);
    return [article, sentence, number, said.start, said.end];
  });
  return Buffer.from(JSON.stringify({ speakers: [...speakers.keys()], speech: numbers }));
}

/**
 * Reads what `encodeSpeech` wrote.
 *
 * @param articles of the same generation
 * @throws `index-torn` for anything else, and for a speech in a sentence that no article has
 */
export function decodeSpeech(
  bytes: Buffer,
  generation: string,
  articles: readonly Pick<SplitArticle, 'sentences'>[],
): PlacedSpeech[] {
  const origin: FileOrigin = { generation, file: SPEECH };
  const { speakers, speech } = parseJson(fileSchema, bytes.toString(), origin);
  const found: PlacedSpeech[] = [];
  for (let i = 0; i < speech.length; i += NUMBERS) {
    const [article, sentence, number] = [at(speech, i), at(speech, i + 1), at(speech, i + 2)];
    const speaker = speakers[number];
    if (speaker === undefined) throw torn(origin, `no speaker ${number}`);
    if (articles[article]?.sentences[sentence] === undefined) {
      throw torn(origin, `no sentence ${sentence} in article ${article}`);
    }
    found.push({ article, sentence, speaker, said: { start: at(speech, i + 3), end: at(speech, i + 4) } });
  }
  return found;
}
