import {
  ApplicationCommandType,
  GatewayDispatchEvents,
  InteractionType,
  type Client,
  type GatewayDispatchPayload,
} from 'discord.js';

/**
 * Lets a command of a message's menu come through where the message has a poll, and isnad is not on its server: the library asks the
 * channel of a poll for its id, knows no channel there, and fails before it hands the command on. A poll that names its channel
 * itself is read.
 */
export function placePolls(client: Client): void {
  // The library hands packets over before it reads them.
  client.on('raw', (packet: GatewayDispatchPayload) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    const interaction = packet.d;
    if (
      interaction.type !== InteractionType.ApplicationCommand ||
      interaction.data.type !== ApplicationCommandType.Message
    )
      return;
    for (const { poll, channel_id } of Object.values(interaction.data.resolved.messages))
      if (poll !== undefined) Object.assign(poll, { channel_id });
  });
}
