import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { handleCallback } from './interaction-callbacks.ts';
import type { Interaction } from './interaction.ts';
import { type MessageBody, messageProblems } from './message-rules.ts';
import type { MessageWriter } from './message-writer.ts';
import { Refusal, refuseBody, unknownMessage } from './refusal.ts';
import type { Reply } from './rest-faults.ts';
import { type ApiRequest, type Route, route } from './rest-server.ts';
import { PATIENCE_MS } from './wait-for.ts';
import type { MessageRecord } from './world.ts';

const TOKEN_LIFETIME_MS = 15 * 60_000;
/** Discord's limit for one interaction where the app is not on the server, but in an account. */
const MAX_FOLLOW_UPS_ELSEWHERE = 5;

/** The token routes: the callback, @original and follow-ups. They are open: the token is the key. */
export class InteractionRoutes {
  readonly started: Interaction[] = [];
  tokenLifetimeMs = TOKEN_LIFETIME_MS;
  /** Discord's is 3 s, which a bot on a busy machine may miss through no fault of its own. */
  ackDeadlineMs = PATIENCE_MS;
  readonly #writer: MessageWriter;
  readonly #clientId: string;

  constructor(clientId: string, writer: MessageWriter) {
    this.#clientId = clientId;
    this.#writer = writer;
  }

  routes(): Route[] {
    const message = '/webhooks/:/:/messages/:';
    const open = true;
    return [
      route(
        'POST',
        '/interactions/:/:/callback',
        (request, id, token) => this.#callback(request, id, token),
        open,
      ),
      route('POST', '/webhooks/:/:', (request, app, token) => this.#followUp(request, app, token), open),
      route(
        'GET',
        message,
        (_request, app, token, id) => this.#reply(this.#find(app, token, id).message),
        open,
      ),
      route(
        'PATCH',
        message,
        (request, app, token, id) => this.#edit(request, this.#find(app, token, id)),
        open,
      ),
      route('DELETE', message, (_request, app, token, id) => this.#delete(this.#find(app, token, id)), open),
    ];
  }

  #callback(request: ApiRequest, id: string, token: string): Reply {
    const interaction = this.started.find((one) => one.id === id && one.token === token);
    if (interaction === undefined || interaction.missed) throw new Refusal(404, 10062, 'Unknown interaction');
    if (interaction.acknowledgement !== null)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    const type = handleCallback(interaction, this.#writer, request.body, request.files);
    if (request.query.get('with_response') !== 'true') return { status: 204 };

    const { original } = interaction;
    const shown =
      original === null
        ? {}
        : {
            response_message_id: original.id,
            response_message_loading: (original.flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: original.ephemeralFor !== null,
          };
    const resource = original === null ? { type } : { type, message: this.#writer.payload(original) };
    return { status: 200, body: { interaction: { id, type: interaction.type, ...shown }, resource } };
  }

  #followUp(request: ApiRequest, app: string, token: string): Reply {
    const interaction = this.#alive(app, token);
    const { original, followUps } = interaction;
    if (followUps.length === MAX_FOLLOW_UPS_ELSEWHERE && this.#writer.isElsewhere(interaction.channelId))
      throw new Refusal(400, 40094, 'This interaction has hit the maximum number of follow up messages');
    const body = (request.body ?? {}) as MessageBody;
    refuseBody(messageProblems('followUp', 'answer', request.body ?? {}, body));
    // The first follow-up after a defer fills the deferred message, as Discord does for old bots.
    if (original !== null && !original.deleted && (original.flags & MessageFlags.Loading) !== 0) {
      this.#writer.edit(original, body, request.files);
      return this.#reply(original);
    }
    const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    const place = {
      channelId: interaction.channelId,
      type: MessageType.Reply,
      reference: original?.id ?? null,
      webhookInteractionId: interaction.id,
      ephemeralFor: ephemeral ? interaction.person.id : null,
    };
    const message = this.#writer.create(place, body, request.files);
    followUps.push(message);
    return this.#reply(message);
  }

  #edit(request: ApiRequest, { interaction, message }: Found): Reply {
    const body = (request.body ?? {}) as MessageBody;
    refuseBody(messageProblems('webhookEdit', 'answerEdit', request.body ?? {}, body, message.flags));
    this.#writer.edit(message, body, request.files);
    if (message === interaction.original) interaction.touched = true;
    return this.#reply(message);
  }

  #delete({ interaction, message }: Found): Reply {
    this.#writer.delete(message);
    if (message === interaction.original) interaction.touched = true;
    return { status: 204 };
  }

  #reply(message: MessageRecord): Reply {
    return { status: 200, body: this.#writer.payload(message) };
  }

  /** The interaction of a token that can be used: acknowledged and not too old. */
  #alive(app: string, token: string): Interaction {
    const interaction = this.started.find((one) => one.token === token);
    if (interaction === undefined || app !== this.#clientId || interaction.acknowledgement === null)
      throw new Refusal(404, 10015, 'Unknown Webhook');
    if (Date.now() - interaction.startedAtMs > this.tokenLifetimeMs)
      throw new Refusal(401, 50027, 'Invalid Webhook Token');
    return interaction;
  }

  #find(app: string, token: string, id: string): Found {
    const interaction = this.#alive(app, token);
    const all = [interaction.original, ...interaction.followUps];
    const message = id === '@original' ? interaction.original : all.find((one) => one?.id === id);
    if (message === undefined || message === null || message.deleted) throw unknownMessage();
    return { interaction, message };
  }
}

type Found = { readonly interaction: Interaction; readonly message: MessageRecord };
