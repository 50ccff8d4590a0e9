import type { OperatorSettings } from '../../config/bot-settings.ts';
import { Team, TeamMemberMembershipState, TeamMemberRole, type Client, type TeamMember } from 'discord.js';

/** Milliseconds before Discord is asked again who is in the team. */
const KNOWN_FOR_MS = 10 * 60 * 1000;

/** The people who own the index. */
export interface Operators {
  /** @throws what Discord answers, if it has to be asked and refuses */
  has(memberId: string): Promise<boolean>;
  /** Ids of all of them, those that the settings name first. @throws as above */
  ids(): Promise<readonly string[]>;
}

/**
 * The members that the settings name, and where these say so the owner of the application, or the owner and administrators of the team
 * that owns it. Discord is asked for those.
 */
export function operatorsOf(client: Client, { ids: named, withOwner }: OperatorSettings): Operators {
  let owners: { readonly ids: ReadonlySet<string>; readonly at: number } | null = withOwner
    ? null
    : { ids: new Set(), at: Infinity };
  const ownerIds = async (): Promise<ReadonlySet<string>> => {
    if (owners === null || performance.now() - owners.at > KNOWN_FOR_MS) {
      owners = { ids: await ownersOf(client), at: performance.now() };
    }
    return owners.ids;
  };
  return {
    has: async (memberId) => named.includes(memberId) || (await ownerIds()).has(memberId),
    ids: async () => [...new Set([...named, ...(await ownerIds())])],
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
