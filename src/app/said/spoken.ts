import type { Generation } from '../../domain/generation.ts';
import type { PlacedSpeech } from '../../domain/speech.ts';

/** Who says what in an index, by speaker as the pages write him. */
export type SpokenBySpeaker = ReadonlyMap<string, readonly PlacedSpeech[]>;

/** Put together once for each index. */
const MADE = new WeakMap<Generation['speech'], SpokenBySpeaker>();

/** What each speaker of an index says. */
export function spokenBySpeaker({ speech }: Pick<Generation, 'speech'>): SpokenBySpeaker {
  const made = MADE.get(speech);
  if (made !== undefined) return made;
  const spoken = new Map<string, PlacedSpeech[]>();
  for (const one of speech) {
    const before = spoken.get(one.speaker);
    if (before === undefined) spoken.set(one.speaker, [one]);
    else before.push(one);
  }
  MADE.set(speech, spoken);
  return spoken;
}
