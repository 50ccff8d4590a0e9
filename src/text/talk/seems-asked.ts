import { readWords, type Role, type RoleWord } from '../question/role-words.ts';

const ASKING: ReadonlySet<Role> = new Set(['asks', 'what', 'who', 'counts']);

/** Begin a question, or lead a follow-up: "did he", "tell me", "And with Erdogan", "What about Syria". */
const LEADING: ReadonlySet<Role> = new Set(['and', 'topic', 'auxiliary']);

/**
 * Whether a message looks as if it asked something: a question mark, a word that asks, or what a question begins with. Of what
 * people say to each other it tells questions; it decides nothing about what is asked.
 */
export function seemsAsked(text: string): boolean {
  if (/[?؟]/u.test(text)) return true;
  const words = readWords(text);
  const [first] = words;
  return first !== undefined && (first.and || LEADING.has(first.role) || words.some(isAsking));
}

/** Whether a word asks by itself: when, who, how many. */
export function isAsking({ role }: RoleWord): boolean {
  return ASKING.has(role);
}
