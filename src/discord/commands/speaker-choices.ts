import { admits } from '../../retrieval/query/filter.ts';
import type { Engine } from '../../app/ask/engine.ts';
import { spokenBySpeaker } from '../../app/said/spoken.ts';
import type { Filter } from '../../domain/question.ts';
import { fold } from '../../text/fold.ts';
import { plainLabel } from '../render/plain-label.ts';
import { type Choice, MAX_CHOICE_CHARS, offered } from './choice.ts';

/**
 * Speakers, as pages write them, in whose name a word begins with what was typed; those who are quoted most come first.
 *
 * @param allowed the articles that may be shown
 */
export function speakerChoices(
  { generation, index }: Pick<Engine, 'generation' | 'index'>,
  allowed: Filter,
  typed: string,
): Choice[] {
  const wanted = fold(typed).trim();
  const counts = [...spokenBySpeaker(generation)].flatMap(([speaker, speech]) => {
    const name = plainLabel(speaker);
    if (name === '' || name.length > MAX_CHOICE_CHARS || !beginsWord(fold(name), wanted)) return [];
    const count = speech.filter(({ article }) => {
      const one = index.articles[article];
      return one !== undefined && admits(allowed, one);
    }).length;
    return count === 0 ? [] : [{ name, count }];
  });
  counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return offered([...new Set(counts.map(({ name }) => name))].map((name) => ({ name, value: name })));
}

/** The Arabic article before a word counts as the beginning of it as well. */
function beginsWord(name: string, wanted: string): boolean {
  return ` ${name}`.includes(` ${wanted}`) || ` ${name}`.includes(` ال${wanted}`);
}
