const QUESTION = /[?؟？]["'”’»›)\]]{0,3}$/u;

/** Whether a line ends in a question mark, closing quotation marks aside. */
export function isQuestion(line: string): boolean {
  return QUESTION.test(line.slice(-6).trimEnd());
}
