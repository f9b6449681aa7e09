/** What an interaction is: somebody's act, the bot's answer, and what Discord remembers in between. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
} from 'discord-api-types/v10';
import type { FailureReason } from './page-protocol.js';
import type { Channel, PostedMessage } from './world.js';

/** What came of an interaction. */
export type Answer =
  | { readonly kind: 'message' | 'deferred' | 'update' | 'deferred-update'; readonly posted: PostedMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail?: string };

/** Who did what, where. */
export interface Act {
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: Channel;
  /** `authorizing_integration_owners`: "0" → the guild's id, "1" → the user's. */
  readonly owners: Readonly<Record<string, string>>;
  /** Whatever the bot answers, only the person sees. */
  readonly isForcedEphemeral: boolean;
  readonly command?: APIApplicationCommand;
  /** The message that a component was used on, or that a modal came from. */
  readonly message?: PostedMessage;
  readonly metadata: APIMessageInteractionMetadata;
}

export interface Interaction extends Act {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  /** Settles with the first answer, a deferral too. */
  readonly answered: Promise<Answer>;
  /** Settles with the answer that the person sees: what a deferral promised. */
  readonly completed: Promise<Answer>;
  answer?: Answer;
  /** What the bot tried and Discord refused. */
  readonly refusals: string[];
  followUps: number;
}
