import type { Engine } from '../../../app/ask/engine.ts';
import { speakersQuoted } from '../../../app/said/speakers-quoted.ts';
import type { Filter } from '../../../domain/question.ts';
import { fold } from '../../../text/letters/fold.ts';
import { plainLabel } from '../../render/message/plain-label.ts';
import { type Choice, MAX_CHOICE_CHARS, offered } from './choice.ts';

/**
 * Speakers, as pages write them, in whose name a word begins with what was typed; those who are quoted most come first.
 *
 * @param allowed the articles that may be shown
 */
export function speakerChoices(
  engine: Pick<Engine, 'generation' | 'index'>,
  allowed: Filter,
  typed: string,
): Choice[] {
  const wanted = fold(typed).trim();
  const isWanted = (name: string): boolean =>
    name.length <= MAX_CHOICE_CHARS && beginsWord(fold(name), wanted);
  const names = speakersQuoted(engine, allowed, isWanted).map(({ name }) => plainLabel(name));
  return offered([...new Set(names)].filter((name) => name !== '').map((name) => ({ name, value: name })));
}

/** The Arabic article before a word counts as the beginning of it as well. */
function beginsWord(name: string, wanted: string): boolean {
  return ` ${name}`.includes(` ${wanted}`) || ` ${name}`.includes(` ال${wanted}`);
}
