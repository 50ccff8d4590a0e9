import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { scheme } from './embed-rules.ts';

/** A button of any style. The rules check which of these fields it has. */
type AnyButton = {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle;
  readonly custom_id?: string | null;
  readonly url?: string | null;
  readonly label?: string | null;
  readonly emoji?: unknown;
};

/** A component of any kind, with what any of them can have. */
export type AnyComponent = {
  readonly type: ComponentType;
  readonly custom_id?: string | null;
  readonly content?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
};

const MAX_ROWS = 5;
const MAX_V2_COMPONENTS = 40;
const MAX_V2_TEXT = 4000;
const LINK_SCHEMES = ['http:', 'https:', 'discord:'];

/** The component and all in it. */
export function nested(component: AnyComponent): AnyComponent[] {
  const inside = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...inside.flatMap(nested)];
}

function rowProblems(row: AnyComponent): string[] {
  const inside = row.components ?? [];
  const buttons = inside.filter(({ type }) => type === ComponentType.Button).length;
  return buttons < inside.length && inside.length > 1 ? ['a select next to other components'] : [];
}

function buttonProblems(button: AnyButton): string[] {
  const { custom_id: customId, url, label, emoji } = button;
  const isLink = button.style === ButtonStyle.Link;
  const problems: string[] = [];
  if (button.style === ButtonStyle.Premium) return problems;
  if (isLink !== (typeof url === 'string') || isLink === (typeof customId === 'string'))
    problems.push('a button needs either custom_id or, as a link, url');
  if (typeof url === 'string' && !LINK_SCHEMES.includes(scheme(url))) problems.push('URL scheme of a button');
  if ((typeof label !== 'string' || label.trim() === '') && (emoji === undefined || emoji === null))
    problems.push('button without label and emoji');
  return problems;
}

function customIdProblems(all: readonly AnyComponent[]): string[] {
  const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  return new Set(ids).size < ids.length ? ['duplicate custom_id'] : [];
}

/** Components V2 needs its flag and has its own limits; without the flag only action rows are allowed. */
function layoutProblems(top: readonly AnyComponent[], all: readonly AnyComponent[], v2: boolean): string[] {
  if (!v2) {
    return [
      ...(top.some(({ type }) => type !== ComponentType.ActionRow)
        ? ['this component needs the flag IS_COMPONENTS_V2']
        : []),
      ...(top.length > MAX_ROWS ? ['more than 5 action rows'] : []),
    ];
  }
  const text = all.reduce((sum, { content }) => sum + (content ?? '').length, 0);
  return [
    ...(all.length > MAX_V2_COMPONENTS ? ['more than 40 components'] : []),
    ...(text > MAX_V2_TEXT ? [`text displays total ${String(text)} over 4000`] : []),
  ];
}

/** Rules for components that the document lacks. It has the 5 buttons of a row and the lengths of labels and ids. */
export function componentProblems(components: readonly APIMessageTopLevelComponent[], v2: boolean): string[] {
  const top = components as readonly AnyComponent[];
  const all = top.flatMap(nested);
  return [
    ...layoutProblems(top, all, v2),
    ...all.flatMap((one) => (one.type === ComponentType.ActionRow ? rowProblems(one) : [])),
    ...all.flatMap((one) => (one.type === ComponentType.Button ? buttonProblems(one as AnyButton) : [])),
    ...customIdProblems(all),
  ];
}
