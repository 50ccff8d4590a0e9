import { Team, TeamMemberMembershipState, TeamMemberRole, type Client, type TeamMember } from 'discord.js';

/** Milliseconds before Discord is asked again who is in the team. */
const KNOWN_FOR_MS = 10 * 60 * 1000;

/** The people who own the index. */
export interface Operators {
  /** @throws what Discord answers, if it has to be asked and refuses */
  has(memberId: string): Promise<boolean>;
}

/**
 * The members that the settings name. If they name none, the owner of the application, or the owner and administrators
 * of the team that owns it.
 *
 * @param given ids of members; if empty, Discord is asked
 */
export function operatorsOf(client: Client, given: readonly string[]): Operators {
  let known: { readonly ids: ReadonlySet<string>; readonly at: number } | null =
    given.length > 0 ? { ids: new Set(given), at: Infinity } : null;
  return {
    async has(memberId) {
      if (known === null || performance.now() - known.at > KNOWN_FOR_MS) {
        known = { ids: await ownersOf(client), at: performance.now() };
      }
      return known.ids.has(memberId);
    },
  };
}

async function ownersOf(client: Client): Promise<ReadonlySet<string>> {
  const owner = (await client.application?.fetch())?.owner ?? null;
  if (owner === null) return new Set();
  if (!(owner instanceof Team)) return new Set([owner.id]);
  const administrators = owner.members.filter(isAdministrator).keys();
  return new Set([...(owner.ownerId === null ? [] : [owner.ownerId]), ...administrators]);
}

/** Somebody who is only invited has no rights yet, and neither has an unknown role. */
function isAdministrator({ membershipState, role }: TeamMember): boolean {
  return membershipState === TeamMemberMembershipState.Accepted && role === TeamMemberRole.Admin;
}
