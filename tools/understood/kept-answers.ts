import type { Reply } from '../../src/app/ask/engine.ts';
import type { Quote } from '../../src/domain/answer.ts';

/** A question that can be answered, and the same with something named that its answer agrees with. */
export type Probe = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Whether a quote answers it. */
  readonly isRight: (quote: Quote) => boolean;
  /** What the first quote of the plain question's reply gives to name; empty where it gives nothing. */
  readonly named: (quote: Quote) => readonly NamedWording[];
};

/** A wording with something named. */
export type NamedWording = {
  /** What is named: "month". */
  readonly what: string;
  readonly text: string;
};

/** What became of a right answer when something was named. */
export type Kept = NamedWording & {
  readonly probe: Probe;
  readonly outcome: 'kept' | 'refused' | 'wrong';
  readonly reply: Reply;
};

export type KeptAnswers = {
  readonly asked: number;
  /** Plain questions whose first quote is not right, or that have none. */
  readonly lost: readonly Probe[];
  readonly kept: readonly Kept[];
};

/**
 * Asks each question plainly and, where its first quote is right, in its other wordings.
 *
 * @param goesOn is told the number of plain questions asked, and says whether to go on: on a busy machine a run is better
 * ended with what it has
 */
export async function keptAnswers(
  probes: readonly Probe[],
  ask: (text: string) => Promise<Reply>,
  goesOn: (done: number, total: number) => boolean,
): Promise<KeptAnswers> {
  const kept: Kept[] = [];
  const lost: Probe[] = [];
  for (const [i, probe] of probes.entries()) {
    if (!goesOn(i, probes.length)) return { asked: i, lost, kept };
    const first = firstQuote(await ask(probe.text));
    if (first === null || !probe.isRight(first)) {
      lost.push(probe);
      continue;
    }
    for (const wording of probe.named(first)) {
      const reply = await ask(wording.text);
      kept.push({ ...wording, probe, reply, outcome: outcomeOf(probe, firstQuote(reply)) });
    }
  }
  return { asked: probes.length, lost, kept };
}

function firstQuote({ answer }: Reply): Quote | null {
  return answer.kind === 'answered' ? answer.quotes[0] : null;
}

function outcomeOf({ isRight }: Probe, first: Quote | null): Kept['outcome'] {
  if (first === null) return 'refused';
  return isRight(first) ? 'kept' : 'wrong';
}

/** Figures as lines: for each thing that is named, how many answers were kept, and of what became of the others. */
export function keptTable(title: string, { asked, lost, kept }: KeptAnswers): string {
  const whats = [...new Set(kept.map(({ what }) => what))];
  const languages = [...new Set(kept.map(({ probe }) => probe.language))].sort();
  const row = (name: string, ones: readonly Kept[]): string => {
    const count = (outcome: Kept['outcome']): number => ones.filter((one) => one.outcome === outcome).length;
    const share = ones.length === 0 ? '-' : ((100 * count('kept')) / ones.length).toFixed(1);
    const cells = [ones.length, count('kept'), count('refused'), count('wrong'), share];
    return [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(9))].join('');
  };
  return [
    `# ${title}: ${asked - lost.length} of ${asked} right as they are`,
    [
      'named'.padEnd(16),
      ...['asked', 'kept', 'refused', 'wrong', 'percent'].map((cell) => cell.padStart(9)),
    ].join(''),
    ...whats.map((what) =>
      row(
        what,
        kept.filter((one) => one.what === what),
      ),
    ),
    ...languages.map((language) =>
      row(
        `  ${language}`,
        kept.filter((one) => one.probe.language === language),
      ),
    ),
    row('all', kept),
  ].join('\n');
}

/** The wordings that lost their answers, with what came, and the plain questions that have none. */
export function lostLines({ lost, kept }: KeptAnswers, most: number): string[] {
  const plain = lost.slice(0, most).map(({ id, text }) => `${id} not right as it is: ${text}`);
  return [...lostWordings(kept, most), ...plain];
}

function lostWordings(kept: readonly Kept[], most: number): string[] {
  return kept
    .filter(({ outcome }) => outcome !== 'kept')
    .slice(0, most)
    .map(({ probe, what, outcome, text, reply }) => {
      const { from, to, outlet, language, order } = reply.understood;
      const first = firstQuote(reply);
      const came =
        first === null ? '' : ` ${first.citation.publishedAt ?? 'undated'} ${first.citation.source}`;
      return `${probe.id} ${what} ${outcome}${came} ${JSON.stringify({ from, to, outlet, language, order })}: ${text}`;
    });
}
