/** What Discord asks and what it is answered, as plain values that no transport shows through. */
import type {
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Chart } from '../render/chart.js';
import type { DiscordMessage } from '../render/discord.js';

interface RequestBase {
  /** The reader's, as Discord writes it (`zh-TW`). */
  readonly locale: string;
  readonly userId: string;
  /** Absent in direct messages. */
  readonly serverId?: string;
}

export type GivenArguments = Readonly<Record<string, string | number | boolean>>;

/** A slash command. */
export interface CommandRequest extends RequestBase {
  readonly kind: 'command';
  readonly command: string;
  readonly arguments: GivenArguments;
}

/** An entry in the menu of a message. */
export interface MenuRequest extends RequestBase {
  readonly kind: 'menu';
  /** The entry's English name. */
  readonly name: string;
  readonly target: {
    /** The message itself, then the messages that it forwards. */
    readonly parts: readonly MessagePart[];
    /** Server, channel and message: `1/2/3`; `@me` for the server in direct messages. */
    readonly place?: string;
  };
}

/** What a message holds, its own or forwarded. */
export interface MessagePart {
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly embeds: readonly APIEmbed[];
}

/** An option being typed. */
export interface AutocompleteRequest extends RequestBase {
  readonly kind: 'autocomplete';
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** A button pressed, or a choice made in a menu. */
export interface ComponentRequest extends RequestBase {
  readonly kind: 'component';
  readonly customId: string;
  /** What was chosen; empty for a button. */
  readonly values: readonly string[];
  readonly message: {
    readonly id: string;
    readonly components: readonly APIMessageTopLevelComponent[];
    readonly isHidden: boolean;
    /** Who asked for the message; absent if Discord does not say. */
    readonly askerId?: string;
  };
}

export type Request = CommandRequest | MenuRequest | AutocompleteRequest | ComponentRequest;

/** What puts things right after a follow-up failed. */
export interface Recovery {
  /** Replaces the message that was updated. */
  readonly update: DiscordMessage;
  readonly files?: readonly File[];
  /** Tells the person. */
  readonly notice: DiscordMessage;
}

/** A message to send after the reply; to be called, should that fail: `recover`. */
export interface FollowUp {
  readonly message: DiscordMessage;
  readonly files?: readonly File[];
  readonly recover: (error: unknown) => Recovery;
}

/** A file that goes with a message: a text, or a chart to be drawn. */
export type File = { readonly name: string; readonly text: string } | Chart;

export type Reply =
  /** A new message, with the files that it shows. */
  | { readonly kind: 'message'; readonly message: DiscordMessage; readonly files?: readonly File[] }
  /** The message whose component was used, changed; then perhaps another message. */
  | {
      readonly kind: 'update';
      readonly message: DiscordMessage;
      readonly files?: readonly File[];
      readonly followUp?: FollowUp;
    }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice<string>[] };
