import fc from 'fast-check';

/** Gives properties the same cases for every mutant: otherwise chance would decide which mutants survive. */
fc.configureGlobal({ seed: 20_260_101 });
