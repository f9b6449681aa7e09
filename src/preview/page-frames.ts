import { z } from 'zod';
import type { PageRequest } from './page-protocol.js';

const text = z.string();
const option = z.object({ name: text, type: z.number(), value: z.union([text, z.number(), z.boolean()]) });
const locale = text as z.ZodType<Extract<PageRequest, { type: 'run-command' }>['locale']>;

const frame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('send-message'), nonce: text, channelId: text, content: text }),
  z.object({
    type: z.literal('run-command'),
    nonce: text,
    channelId: text,
    commandId: text,
    options: z.array(option),
    targetMessageId: text.exactOptional(),
    locale,
  }),
  z.object({
    type: z.literal('autocomplete'),
    nonce: text,
    channelId: text,
    commandId: text,
    options: z.array(option),
    focused: text,
    locale,
  }),
  z.object({
    type: z.literal('use-component'),
    nonce: text,
    messageId: text,
    customId: text,
    values: z.array(text).exactOptional(),
    locale,
  }),
  z.object({
    type: z.literal('submit-modal'),
    nonce: text,
    interactionId: text,
    values: z.record(text, z.union([text, z.array(text)])),
    locale,
  }),
  z.object({ type: z.literal('dismiss-message'), messageId: text }),
]);

/** The request in a frame from the page, or `undefined` if it is none. */
export function parsePageRequest(raw: string): PageRequest | undefined {
  try {
    return frame.safeParse(JSON.parse(raw)).data;
  } catch {
    return undefined;
  }
}
