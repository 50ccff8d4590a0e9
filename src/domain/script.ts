/** Scripts that corpora and questions come in; Latin stands for all others, too, where only these three matter. */
export type Script = 'arabic' | 'latin' | 'cyrillic';

export const SCRIPTS: readonly Script[] = ['arabic', 'latin', 'cyrillic'];
