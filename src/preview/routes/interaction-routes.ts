import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../interaction.js';
import type { CallbackBody } from '../interactions.js';
import type { Route } from '../route.js';
import type { SchemaName } from '../schema.js';

const CALLBACK_SCHEMAS: Readonly<Record<number, SchemaName>> = {
  [InteractionResponseType.Pong]: 'PongInteractionCallbackRequestSchema',
  [InteractionResponseType.ChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequestSchema',
  [InteractionResponseType.DeferredChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequestSchema',
  [InteractionResponseType.DeferredMessageUpdate]: 'UpdateMessageInteractionCallbackRequestSchema',
  [InteractionResponseType.UpdateMessage]: 'UpdateMessageInteractionCallbackRequestSchema',
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    'ApplicationCommandAutocompleteCallbackRequestSchema',
  [InteractionResponseType.Modal]: 'ModalInteractionCallbackRequestSchema',
  [InteractionResponseType.LaunchActivity]: 'LaunchActivityInteractionCallbackRequestSchema',
};

/** The first answer to an interaction. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction_id/:interaction_token/callback',
    isOpen: true,
    query: { with_response: 'boolean' },
    schema: (body) => CALLBACK_SCHEMAS[(body as Partial<CallbackBody> | null)?.type ?? 0],
    handle({ param, query, body, files }, { interactions }) {
      const interaction = interactions.respond(
        param('interaction_id'),
        param('interaction_token'),
        body as CallbackBody,
        files,
      );
      if (query.get('with_response') !== 'true') return { status: 204 };
      return { body: callbackResult(interaction, (body as CallbackBody).type) };
    },
  },
];

function callbackResult({ id, type, channel, answer }: Interaction, answerType: InteractionResponseType) {
  const message = answer && 'posted' in answer ? answer.posted.message : undefined;
  const flags = message?.flags ?? 0;
  const carriesMessage =
    answerType === InteractionResponseType.ChannelMessageWithSource ||
    answerType === InteractionResponseType.UpdateMessage;
  return {
    interaction: {
      id,
      type,
      channel_id: channel.id,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    ...(message && carriesMessage && { resource: { type: answerType, message } }),
  };
}
