import type { Said } from '../../domain/understood.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed } from '../../languages/language.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';
import { cutSpans } from './cut-spans.ts';
import { questionLine } from './question-line.ts';
import { captured, frameSource } from './wording-frame.ts';

/** Where a clause ends or begins: in the middle of one, "Russian media" are as often its subject. */
const [OPENING, CLOSING] = ['(?<=^ |, )', '(?= $| ,)'];

/** For each language that articles may have, the ways to name its press, one pattern for each language of questions. */
const PRESS = LANGUAGES.flatMap(({ requests: { sources } }) =>
  Object.entries(sources.languages).map(([code, adjectives]) => {
    const adjective = `(?:${listed(adjectives)
      .map((it) => patternSource(fold(it)))
      .join('|')})`;
    const wordings = listed(sources.press).map((wording) => frameSource(fold(wording), adjective));
    const any = wordings.join('|');
    return { code, pattern: new RegExp(`${OPENING}(?:${any})(?= )|(?<= )(?:${any})${CLOSING}`, 'du') };
  }),
);

/** The language of the articles that a question limits itself to, ISO 639-1: "in the Russian press", "المصادر العربية". */
export function sourceLanguage(question: string): Said<string> | null {
  const line = questionLine(question);
  for (const { code, pattern } of PRESS) {
    const match = pattern.exec(line.text);
    if (match === null) continue;
    return { value: code, spans: cutSpans(line, captured(match)) };
  }
  return null;
}
