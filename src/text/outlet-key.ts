import { fold } from './letters/fold.ts';

/** The name of an outlet as names are compared: two spellings of one name, in case or alef, have the same key. */
export function outletKey(name: string): string {
  return fold(name).trim();
}
