/**
 * Stand for every character of the quote and of other pieces of a message while what is around them is read. No text has them:
 * Unicode keeps them for what is no text.
 */
export const [OTHER, QUOTE] = ['\uFFFB', '\uFFFC'] as const;
