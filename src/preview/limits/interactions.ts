/**
 * Discord's limits of an answer to an interaction: deadlines, the kinds of answer it takes, modals.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { walk, type AnyComponent } from '../components.js';
import { problem, tooLong, type Problem } from '../problem.js';
import { placedProblems } from './components.js';

/** From an interaction to the first answer to it. */
export const FIRST_RESPONSE_MS = 3_000;
/** From an interaction to the last edit or follow-up. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;
/** Follow-ups to one interaction where the application is installed for the person alone. */
export const MAX_FOLLOW_UPS_USER_INSTALLED = 5;

const MAX_MODAL_COMPONENTS = 5;

/** What Discord would refuse in a modal that the published schema lets pass. */
export function modalProblems(modal: { readonly components: readonly AnyComponent[] }): Problem[] {
  const tooMany = modal.components.length > MAX_MODAL_COMPONENTS;
  return [
    ...(tooMany ? [tooLong(['components'], MAX_MODAL_COMPONENTS)] : []),
    ...placedProblems([...walk(modal.components)]),
  ];
}

const ANSWERS_TO_COMMAND = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.Modal,
];

/** The kinds of answer that each kind of interaction takes. */
const ANSWERS: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: ANSWERS_TO_COMMAND,
  [InteractionType.MessageComponent]: [
    ...ANSWERS_TO_COMMAND,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.ModalSubmit]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ],
};

/** Whether `answer` is a kind that `interaction` takes; a modal opened from a message may also update that message. */
export function answerProblems(
  answer: InteractionResponseType,
  interaction: InteractionType,
  isFromMessage: boolean,
): Problem[] {
  const updates = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];
  const allowed = [
    ...(ANSWERS[interaction] ?? []),
    ...(interaction === InteractionType.ModalSubmit && isFromMessage ? updates : []),
  ];
  if (allowed.includes(answer)) return [];
  return [problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`)];
}

/** A deferral says only whether the message to come is ephemeral. */
export function deferralProblems(flags: number | null | undefined): Problem[] {
  if (((flags ?? 0) & ~MessageFlags.Ephemeral) === 0) return [];
  return [problem(['data', 'flags'], 'BITFIELD_INVALID_FLAGS', 'A deferral takes only the EPHEMERAL flag.')];
}
