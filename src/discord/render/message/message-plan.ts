/** A button as data. `customId` has at most 100 characters, `label` at most 80. */
export type ButtonPlan = {
  readonly customId: string;
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'danger';
};

/** A list from which one thing is chosen, as data. `customId` has at most 100 characters, `placeholder` 150, a label 100. */
export type SelectPlan = {
  readonly customId: string;
  /** Shown until something is chosen. */
  readonly placeholder: string;
  /** At most 25. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** A text file to attach, UTF-8. An unpaired surrogate has no UTF-8 form: whoever writes the file makes it U+FFFD. */
export type FilePlan = { readonly name: string; readonly text: string };

/**
 * One Discord message as data: plain content of at most 2000 UTF-16 units, at most five rows of at most five buttons.
 * It has no embeds, which reorder text that runs from right to left (discord-api-docs#5341). Whoever sends it allows no
 * mentions and suppresses embeds.
 */
export type MessagePlan = {
  readonly content: string;
  readonly rows: readonly (readonly ButtonPlan[])[];
  /** Below the buttons, as a row of its own. */
  readonly select?: SelectPlan;
  readonly files: readonly FilePlan[];
};
