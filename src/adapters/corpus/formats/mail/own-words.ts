import { isAboutLetter } from './about-letter.ts';
import { forwardedAt, type Forwarded } from './forwarded-head.ts';

/** What a letter says itself, and what shows that it is no letter of its own. */
type OwnWords = {
  readonly lines: readonly string[];
  /** The head of the letter that it forwards, whose words these are then; null if it forwards none. */
  readonly forwarded: Forwarded | null;
  /** Whether it quoted another letter, which was left out. */
  readonly isReply: boolean;
};

/** A line of a quoted letter. A letter that lay in a mailbox may have a mark before the word "From". */
const QUOTED = /^\s{0,3}>(?!From )/u;

/** Behind it stands the signature (RFC 3676, section 4.3). */
const SIGNATURE = /^--\s?$/u;
/** Lines of a signature whose mark has lost its space. */
const MAX_SIGNATURE_LINES = 10;

/** Lines before quoted ones that say whose they are, and blank lines between. */
const MAX_ATTRIBUTION_LINES = 3;
const MAX_ATTRIBUTION_CHARS = 300;

/** Letters that were forwarded more than once. */
const MAX_FORWARDED_DEEP = 10;

/** Lines at the end of a letter among which it may begin to tell about itself. */
const MAX_FOOTER_LINES = 12;
/** UTF-16 units of a line with which the text has begun. */
const PROSE_CHARS = 80;

/**
 * What a letter says itself, line by line: without signature, letters that it quotes, and what its sender tells about the letter
 * ("You receive this because …", "Unsubscribe"). Of a forwarded letter it is what that letter says.
 *
 * @param isForward whether its subject says that it forwards another; one that says nothing itself does so as well
 */
export function ownWords(lines: readonly string[], isForward: boolean): OwnWords {
  let forwarded: Forwarded | null = null;
  let own = lines;
  let isReply = false;
  for (let deep = 0; deep < MAX_FORWARDED_DEEP; deep++) {
    const head = forwardedAt(own);
    if (head === null) break;
    const before = own.slice(0, head.at);
    if (!isForward && forwarded === null && before.some((line) => line.trim() !== '')) {
      own = before;
      isReply = true;
      break;
    }
    forwarded = head;
    own = head.lines;
  }
  const unquoted = withoutQuoted(own);
  isReply ||= unquoted.length < own.length;
  return { lines: withoutLetterLines(withoutSignature(unquoted)), forwarded, isReply };
}

/** Without quoted lines and the line that says whose they are. */
function withoutQuoted(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let inQuote = false;
  for (const line of lines) {
    const isQuoted = QUOTED.test(line);
    if (isQuoted && !inQuote) dropAttribution(kept);
    if (!isQuoted) kept.push(line);
    inQuote = isQuoted;
  }
  return kept;
}

/** "On 5 March 2024 at 10:00 Jane Doe <jane@valley.example> wrote:", which may have been broken into lines. */
function dropAttribution(kept: string[]): void {
  let end = kept.length;
  while (end > 0 && kept.length - end < MAX_ATTRIBUTION_LINES && isBlank(kept[end - 1])) end--;
  let start = end;
  while (start > 0 && end - start < MAX_ATTRIBUTION_LINES && goesOn(kept[start - 1])) start--;
  const words = kept.slice(start, end).join(' ');
  if (words.length <= MAX_ATTRIBUTION_CHARS && /[:：]$/u.test(words) && /@|\d{1,2}:\d{2}|\d{4}/u.test(words)) kept.splice(start);
}

/** Whether a line does not end a sentence or paragraph. */
function goesOn(line: string | undefined): boolean {
  return !isBlank(line) && !/[.!?…؟۔]\s*$/u.test(line ?? '');
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => SIGNATURE.test(line));
  if (at < 0) return lines;
  const isMarked = lines[at] === '-- ' || lines.length - at <= MAX_SIGNATURE_LINES;
  return isMarked ? lines.slice(0, at) : lines;
}

/** Without what stands about the letter itself at its edges; between them such a line is text. */
function withoutLetterLines(lines: readonly string[]): readonly string[] {
  const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [i]));
  const prose = lines.findIndex((line) => line.length >= PROSE_CHARS && !isAboutLetter(line));
  const textAt = prose < 0 ? lines.length : prose;
  const tailAt = Math.max(textAt + 1, filled.at(-MAX_FOOTER_LINES) ?? 0);
  const footer = lines.findIndex((line, i) => i >= tailAt && isAboutLetter(line));
  return lines.slice(0, footer < 0 ? lines.length : footer).filter((line, i) => i > textAt || !isAboutLetter(line));
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
