/**
 * What the chat page and the emulated Discord say to each other: JSON text frames over one WebSocket at `/page`.
 * Types only, so that page and server cannot drift apart.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  Locale,
} from 'discord-api-types/v10';

/** A choice for an option, as typed or picked by the person. */
export interface OptionValue {
  readonly name: string;
  /** discord-api-types `ApplicationCommandOptionType`. */
  readonly type: number;
  readonly value: string | number | boolean;
}

/** From the page to the server. `nonce` is the page's own, to match the outcome with what was asked. */
export type PageRequest =
  | {
      readonly type: 'send-message';
      readonly nonce: string;
      readonly channelId: string;
      readonly content: string;
    }
  | {
      readonly type: 'run-command';
      readonly nonce: string;
      readonly channelId: string;
      readonly commandId: string;
      readonly options: readonly OptionValue[];
      /** The message a message command was opened on. */
      readonly targetMessageId?: string;
      readonly locale: `${Locale}`;
    }
  | {
      readonly type: 'autocomplete';
      readonly nonce: string;
      readonly channelId: string;
      readonly commandId: string;
      readonly options: readonly OptionValue[];
      /** The name of the option being typed; its value so far is in `options`. */
      readonly focused: string;
      readonly locale: `${Locale}`;
    }
  | {
      readonly type: 'use-component';
      readonly nonce: string;
      readonly messageId: string;
      readonly customId: string;
      /** For select menus. */
      readonly values?: readonly string[];
      readonly locale: `${Locale}`;
    }
  | {
      readonly type: 'submit-modal';
      readonly nonce: string;
      readonly interactionId: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
      readonly locale: `${Locale}`;
    }
  | { readonly type: 'dismiss-message'; readonly messageId: string };

/** Why an interaction came to nothing, as Discord's own client would word it. */
export type FailureReason =
  'no-response' | 'bot-offline' | 'unknown-command' | 'invalid-options' | 'bot-error';

/** From the server to the page. */
export type PageEvent =
  | {
      readonly type: 'hello';
      /** The person at the page. */
      readonly user: APIUser;
      readonly bot: APIUser;
      readonly botOnline: boolean;
      readonly guild: { readonly id: string; readonly name: string };
      /** Text channels of the guild, and one direct-message channel with the bot. */
      readonly channels: readonly APIChannel[];
      /** With all localisations. */
      readonly commands: readonly APIApplicationCommand[];
      /** All channels', oldest first; ephemeral ones included. */
      readonly messages: readonly APIMessage[];
    }
  | { readonly type: 'bot-status'; readonly online: boolean }
  | { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly type: 'message-create'; readonly message: APIMessage }
  | { readonly type: 'message-update'; readonly message: APIMessage }
  | { readonly type: 'message-delete'; readonly channelId: string; readonly messageId: string }
  /** The bot has answered (with a message, an update or a deferral). */
  | { readonly type: 'interaction-done'; readonly nonce: string }
  | {
      readonly type: 'interaction-failed';
      readonly nonce: string;
      readonly reason: FailureReason;
      readonly detail?: string;
    }
  | {
      readonly type: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | {
      readonly type: 'modal';
      readonly nonce: string;
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    };
