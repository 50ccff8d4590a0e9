import { readWords, type Role } from '../question/role-words.ts';

const ASKING: ReadonlySet<Role> = new Set(['asks', 'what', 'who', 'counts']);

/** Lead a follow-up: "And with Erdogan", "What about Syria". */
const LEADING: ReadonlySet<Role> = new Set(['and', 'topic']);

/**
 * Whether a message looks as if it asked something: a question mark, a word that asks, or what a follow-up begins with. Of what
 * people say to each other it tells questions; it decides nothing about what is asked.
 */
export function seemsAsked(text: string): boolean {
  if (/[?؟]/u.test(text)) return true;
  const words = readWords(text);
  const [first] = words;
  if (first === undefined) return false;
  return first.and || LEADING.has(first.role) || words.some(({ role }) => ASKING.has(role));
}
