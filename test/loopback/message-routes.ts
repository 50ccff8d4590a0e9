import { type MessageWriter, replyType } from './message-writer.ts';
import { type MessageBody, messageProblems } from './message-rules.ts';
import { Refusal, refuseBody } from './refusal.ts';
import type { Reply } from './rest-faults.ts';
import { type ApiRequest, type Route, route } from './rest-server.ts';
import type { World } from './world.ts';

const noAccess = (): Refusal => new Refusal(403, 50013, 'Missing Permissions');

/** Messages of channels. Interactions have their own routes. */
export function messageRoutes(world: World, writer: MessageWriter): Route[] {
  /** The id of the message that is answered; null if there is none. */
  const reference = (channelId: string, body: MessageBody): string | null => {
    const asked = body.message_reference;
    if (asked === undefined || asked === null) return null;
    const target = world.findMessage(asked.message_id);
    if (target?.channelId === channelId && target.ephemeralFor === null) return target.id;
    if (asked.fail_if_not_exists !== false) refuseBody(['message_reference: unknown message']);
    return null;
  };

  const create = (request: ApiRequest, channelId: string): Reply => {
    const channel = world.channelOfBot(channelId);
    if (world.writingDenied(channel)) throw noAccess();
    const body = (request.body ?? {}) as MessageBody;
    refuseBody(messageProblems('messageCreate', 'create', request.body ?? {}, body));
    const nonce = body.nonce === undefined || body.nonce === null ? null : String(body.nonce);
    if (nonce !== null && body.enforce_nonce === true) {
      const first = world.messages.find((one) => one.channelId === channelId && one.nonce === nonce);
      if (first !== undefined) return { status: 200, body: writer.payload(first) };
    }
    const answered = reference(channelId, body);
    const fields = { channelId, nonce, reference: answered, type: replyType(answered) };
    const message = writer.create(fields, body, request.files);
    channel.botJoined = true;
    return { status: 200, body: writer.payload(message) };
  };

  const edit = (request: ApiRequest, channelId: string, id: string): Reply => {
    world.channelOfBot(channelId);
    const message = world.message(channelId, id);
    if (message.authorId !== world.bot.id) throw new Refusal(403, 50005, 'Cannot edit another user');
    const body = (request.body ?? {}) as MessageBody;
    refuseBody(messageProblems('messageEdit', 'edit', request.body ?? {}, body, message.flags));
    writer.edit(message, body, request.files);
    return { status: 200, body: writer.payload(message) };
  };

  return [
    route('POST', '/channels/:/messages', create),
    route('PATCH', '/channels/:/messages/:', edit),
    route('DELETE', '/channels/:/messages/:', (_request, channelId, id) => {
      world.channelOfBot(channelId);
      const message = world.message(channelId, id);
      if (message.authorId !== world.bot.id) throw noAccess();
      writer.delete(message);
      return { status: 204 };
    }),
    route('PUT', '/channels/:/messages/:/reactions/:/@me', (_request, channelId, id, emoji) => {
      world.channelOfBot(channelId);
      world.message(channelId, id).reactions.push(emoji);
      return { status: 204 };
    }),
    route('GET', '/channels/:/messages/:', (_request, channelId, id) => {
      world.channelOfBot(channelId);
      return { status: 200, body: writer.payload(world.message(channelId, id)) };
    }),
    route('GET', '/channels/:/messages', (request, channelId) => {
      world.channelOfBot(channelId);
      const before = BigInt(request.query.get('before') ?? '9223372036854775807');
      const limit = Number(request.query.get('limit') ?? '50');
      const shown = world.messages.filter(
        (one) =>
          one.channelId === channelId && !one.deleted && one.ephemeralFor === null && BigInt(one.id) < before,
      );
      return {
        status: 200,
        body: shown
          .reverse()
          .slice(0, limit)
          .map((one) => writer.payload(one)),
      };
    }),
    route('POST', '/channels/:/typing', (_request, channelId) => {
      if (world.writingDenied(world.channelOfBot(channelId))) throw noAccess();
      return { status: 204 };
    }),
  ];
}
