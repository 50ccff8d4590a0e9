import type { Question } from '../../../domain/question.ts';
import { inWrittenArabic } from '../../../text/question/written-arabic.ts';
import { outOfArabizi } from './arabizi-words.ts';
import type { CorpusWords } from './corpus-words.ts';
import { withoutSpokenAttachments } from './spoken-attachments.ts';
import { withoutTypingMistakes } from './typing-mistakes.ts';
import { unshouted } from './unshouted.ts';
import { inRightLayout } from './wrong-layout.ts';

/**
 * A question as it is searched for: dialect, Arabizi, a keyboard in the wrong layout, capitals and typing mistakes are read
 * as what was meant. What is shown is what was typed.
 */
export function normalQuestion(index: CorpusWords, question: Question): Question {
  const inLetters = outOfArabizi(index, inRightLayout(index, question));
  const inWritten = inWrittenArabic(inLetters.text);
  const isSpoken = inWritten !== inLetters.text;
  const written = { ...inLetters, text: isSpoken ? withoutSpokenAttachments(index, inWritten) : inWritten };
  return withoutTypingMistakes(index, unshouted(index, written));
}
