/** Temporary. */
export function questionParts(text: string): string[] {
  return [text];
}
