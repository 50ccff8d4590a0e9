/** An error answer of the API: the status, and the code that the bot reads. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A body that Discord refuses. It is kept, so that a test can say that there was none. */
export class BadBody extends Refusal {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(400, 50035, 'Invalid Form Body');
    this.problems = problems;
  }
}

/** Throws if there are problems. */
export function refuseBody(problems: readonly string[]): void {
  if (problems.length > 0) throw new BadBody(problems);
}

export const unknownChannel = (): Refusal => new Refusal(404, 10003, 'Unknown Channel');
export const unknownMessage = (): Refusal => new Refusal(404, 10008, 'Unknown Message');
