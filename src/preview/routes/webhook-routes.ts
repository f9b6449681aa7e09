import type { MessageBody } from '../limits/messages.js';
import type { Route } from '../route.js';

const WEBHOOK = '/webhooks/:webhook_id/:interaction_token';
const MESSAGE = `${WEBHOOK}/messages/:message_id`;

/** What an interaction's token is good for after the first answer; `@original` is a message id too. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: WEBHOOK,
    isOpen: true,
    query: { wait: 'boolean', with_components: 'boolean', thread_id: 'snowflake' },
    schema: 'IncomingWebhookRequestPartialSchema',
    handle({ param, body, files }, { interactions }) {
      const [app, token] = [param('webhook_id'), param('interaction_token')];
      return { body: interactions.followUp(app, token, body as MessageBody, files).message };
    },
  },
  {
    method: 'GET',
    path: MESSAGE,
    isOpen: true,
    query: { thread_id: 'snowflake' },
    handle({ param }, { interactions }) {
      const [app, token] = [param('webhook_id'), param('interaction_token')];
      return { body: interactions.messageFor(app, token, param('message_id')).message };
    },
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    isOpen: true,
    query: { with_components: 'boolean', thread_id: 'snowflake' },
    schema: 'IncomingWebhookUpdateRequestPartialSchema',
    handle({ param, body, files }, { interactions }) {
      const [app, token] = [param('webhook_id'), param('interaction_token')];
      return { body: interactions.edit(app, token, param('message_id'), body as MessageBody, files).message };
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    isOpen: true,
    query: { thread_id: 'snowflake' },
    handle({ param }, { interactions }) {
      interactions.remove(param('webhook_id'), param('interaction_token'), param('message_id'));
      return { status: 204 };
    },
  },
];
