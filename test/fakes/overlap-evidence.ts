import type { CrossEncoder } from '../../src/domain/ports/cross-encoder.ts';
import { foldedWords } from '../../src/text/words/words.ts';

/** Words of a window that are read. */
const REACH = 60;

/** A cross-encoder that counts the words that question and sentence share. */
export const overlapEvidence: CrossEncoder = {
  evidenceId: 'overlap',
  read: (question, { headline, sentences }) => {
    const asked = new Set(foldedWords(question));
    const shared = (text: string): number => foldedWords(text).filter((word) => asked.has(word)).length - 1;
    let room = REACH;
    const logits = sentences.map((sentence) => {
      if (room <= 0) return null;
      room -= foldedWords(sentence).length;
      return shared(sentence);
    });
    const relevance = Math.max(shared(headline), ...logits.map((logit) => logit ?? -1));
    return Promise.resolve({ relevance, sentences: logits });
  },
};
