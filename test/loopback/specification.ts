import * as spec from 'discord-api-spec/zod';

/** The schemas of Discord's own OpenAPI document that a body can be checked against. */
const SCHEMAS = {
  messageCreate: spec.MessageCreateRequestSchema,
  messageEdit: spec.MessageEditRequestPartialSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
  webhookEdit: spec.IncomingWebhookUpdateRequestPartialSchema,
  callbackMessage: spec.CreateMessageInteractionCallbackRequestSchema,
  callbackUpdate: spec.UpdateMessageInteractionCallbackRequestSchema,
  callbackChoices: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  callbackModal: spec.ModalInteractionCallbackRequestSchema,
  commandCreate: spec.ApplicationCommandCreateRequestSchema,
  commandUpdate: spec.ApplicationCommandUpdateRequestSchema,
  commandPatch: spec.ApplicationCommandPatchRequestPartialSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Of the kinds that a value could be, the one that its type says it is, or else the one it comes closest to. */
function closest(branches: readonly (readonly spec.Issue[])[]): readonly spec.Issue[] {
  const ofThisType = branches.filter((issues) => issues.every(({ path }) => path[0] !== 'type'));
  const depth = (issues: readonly spec.Issue[]): number => Math.max(...issues.map(({ path }) => path.length));
  return (ofThisType.length > 0 ? ofThisType : branches).toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function described(
  { path, message, errors = [] }: spec.Issue,
  before: readonly PropertyKey[] = [],
): string[] {
  const here = [...before, ...path];
  const inside = closest(errors).flatMap((issue) => described(issue, here));
  return inside.length > 0 ? inside : [`${here.map(String).join('.')}: ${message}`];
}

/** Bit sets are integers in the document, but texts of digits in Discord's words and in every library. */
function withNumberedPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumberedPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: permissions } = body;
  const digits = typeof permissions === 'string' && /^\d+$/u.test(permissions);
  return digits ? { ...body, default_member_permissions: Number(permissions) } : body;
}

/** What Discord's document finds wrong with a body. */
export function schemaProblems(name: SchemaName, body: unknown): string[] {
  const result = SCHEMAS[name].safeParse(withNumberedPermissions(body));
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => described(issue))
    .map((problem) => `schema ${name}: ${problem}`);
}
