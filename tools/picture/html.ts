/** Markup, as opposed to text that still has to be escaped. */
export type Html = { readonly markup: string };

/** A template of HTML. It escapes the values, unless they are markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const parts = strings.map((string, index) => {
    const value = values[index] ?? '';
    return string + (typeof value === 'string' ? escapeHtml(value) : value.markup);
  });
  return { markup: parts.join('') };
}

export function joined(parts: readonly Html[]): Html {
  return { markup: parts.map(({ markup }) => markup).join('') };
}

/** A stylesheet of our own, which needs no escaping. */
export function styleElement(css: string): Html {
  return { markup: `<style>${css}</style>` };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
