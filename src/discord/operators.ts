import { Team, TeamMemberMembershipState, TeamMemberRole, type Client, type TeamMember } from 'discord.js';

/** Milliseconds after which Discord is asked again who is in the team. */
const KNOWN_FOR_MS = 10 * 60 * 1000;

/** Who owns the index. */
export interface Operators {
  /** Throws what Discord answers, where it has to be asked and cannot be. */
  has(memberId: string): Promise<boolean>;
}

/**
 * Those that the settings name, else the owner of the application; of one that a team owns, the owner of the team and its
 * administrators.
 *
 * @param given ids; empty: Discord is asked
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

/** Whoever is only invited has accepted nothing; a role that is not known gives no right. */
function isAdministrator({ membershipState, role }: TeamMember): boolean {
  return membershipState === TeamMemberMembershipState.Accepted && role === TeamMemberRole.Admin;
}
