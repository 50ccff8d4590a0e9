/** Pairs of a letter and its Latin form. The inherent vowel of Devanagari consonants is left out, as Arabic leaves out its own. */
const GREEK =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o';
const DEVANAGARI = `अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ऍ e
  क k ख kh ग g घ g ङ n च ch छ ch ज j झ j ञ n ट t ठ t ड d ढ d ण n त t थ th द d ध d न n प p फ f ब b भ b म m
  य y र r ल l व v श sh ष sh स s ह h ळ l ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ॅ e ं n ँ n ः h`;

const LETTERS = new Map(pairsOf(GREEK).concat(pairsOf(DEVANAGARI)));

/** Virama (no vowel) and nukta (a foreign consonant), which have no sound of their own. */
const SILENT = /[\u094D\u093C]/gu;
const ACCENTS = /(?<=\p{Script=Greek})\p{M}+/gu;

/**
 * A folded word of Greek or Devanagari script in Latin letters, so that its names can be compared with Latin ones. Any
 * other word is returned as it is.
 */
export function romanised(folded: string): string {
  if (!/[\p{Script=Greek}\p{Script=Devanagari}]/u.test(folded)) return folded;
  const plain = folded.normalize('NFD').replace(ACCENTS, '').replace(SILENT, '');
  return Array.from(plain, (letter) => LETTERS.get(letter) ?? '').join('');
}

function pairsOf(table: string): [string, string][] {
  const parts = table.trim().split(/\s+/u);
  return parts.flatMap((letter, i): [string, string][] =>
    i % 2 === 0 ? [[letter, parts[i + 1] ?? '']] : [],
  );
}
