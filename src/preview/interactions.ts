/** Interactions from the moment a person acts to the end of their token: who may answer, when and how often. */
import { randomBytes } from 'node:crypto';
import {
  InteractionResponseType,
  MessageFlags,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  refuse,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.js';
import type { UploadedFile } from './body.js';
import type { AnyComponent } from './components.js';
import type { Act, Answer, Interaction } from './interaction.js';
import { choiceProblems, type ChoiceBody } from './limits/choices.js';
import {
  answerProblems,
  FIRST_RESPONSE_MS,
  MAX_FOLLOW_UPS_USER_INSTALLED,
  modalProblems,
  TOKEN_LIFETIME_MS,
} from './limits/interactions.js';
import type { MessageBody } from './limits/messages.js';
import { editMessage } from './messages.js';
import type { FailureReason } from './page-protocol.js';
import { under } from './problem.js';
import { isLoading, postDeferral, postFollowUp, postReply } from './replies.js';
import type { PostedMessage, World } from './world.js';

interface Pending extends Interaction {
  settle(answer: Answer): void;
  complete(answer: Answer): void;
}

/** The body of a callback, judged by the published schema before. */
export interface CallbackBody {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
}

export type Interactions = ReturnType<typeof createInteractions>;

/** The register of all interactions of `world`. */
export function createInteractions(world: World) {
  const byToken = new Map<string, Pending>();

  /** Makes an interaction and starts its clock; whoever calls sends it to the bot. */
  function open(act: Act): Interaction {
    let settle: (answer: Answer) => void = () => {};
    let complete = settle;
    const id = world.snowflake();
    const pending: Pending = {
      ...act,
      id,
      metadata: { ...act.metadata, id },
      token: randomBytes(48).toString('base64url'),
      createdAt: world.clock.now(),
      answered: new Promise((resolve) => (settle = resolve)),
      completed: new Promise((resolve) => (complete = resolve)),
      refusals: [],
      followUps: 0,
      settle: (answer) => settle(answer),
      complete: (answer) => complete(answer),
    };
    byToken.set(pending.token, pending);
    world.clock.after(FIRST_RESPONSE_MS, () => {
      if (!pending.answer) fail(pending);
    });
    world.clock.after(TOKEN_LIFETIME_MS, () => expire(pending));
    return pending;
  }

  function fail(pending: Pending, reason: FailureReason = 'no-response'): void {
    const detail = pending.refusals.join('\n');
    finish(pending, detail ? { kind: 'failed', reason: 'bot-error', detail } : { kind: 'failed', reason });
  }

  function finish(pending: Pending, answer: Answer): void {
    pending.answer ??= answer;
    pending.settle(answer);
    if (answer.kind !== 'deferred') pending.complete(answer);
  }

  function expire(pending: Pending): void {
    if (pending.answer?.kind !== 'deferred') return;
    const { posted } = pending.answer;
    if (!isLoading(posted)) return;
    world.remove(posted.message.id);
    fail(pending);
  }

  /**
   * The bot's first answer.
   *
   * @throws {ApiError} 10062 if it comes too late, 40060 if it is not the first, 50035 if it breaks a limit
   */
  function respond(
    id: string,
    token: string,
    body: CallbackBody,
    files: readonly UploadedFile[],
  ): Interaction {
    const pending = byToken.get(token);
    if (pending?.id !== id) throw unknownInteraction();
    const isTooLate = world.clock.now() - pending.createdAt > FIRST_RESPONSE_MS;
    if (pending.answer?.kind === 'failed' || (isTooLate && !pending.answer)) throw unknownInteraction();
    if (pending.answer) throw alreadyAcknowledged();
    refuse(answerProblems(body.type, pending.type, pending.message !== undefined));
    finish(pending, answerWith(pending, body, files));
    return pending;
  }

  function answerWith(
    pending: Pending,
    { type, data }: CallbackBody,
    files: readonly UploadedFile[],
  ): Answer {
    const at = ['data'];
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return { kind: 'message', posted: postReply(world, pending, data ?? {}, files) };
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return {
          kind: 'deferred',
          posted: postDeferral(world, pending, (data as MessageBody | undefined)?.flags),
        };
      case InteractionResponseType.UpdateMessage: {
        const posted = messageOf(pending);
        editMessage(world, posted, data ?? {}, files, at);
        return { kind: 'update', posted };
      }
      case InteractionResponseType.DeferredMessageUpdate:
        return { kind: 'deferred-update', posted: messageOf(pending) };
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const choices = (data as { choices?: (ChoiceBody | null)[] | null } | undefined)?.choices ?? [];
        const present = choices.filter((choice) => choice !== null);
        refuse(under(at, choiceProblems(present)));
        return { kind: 'choices', choices: present };
      }
      default: {
        refuse(under(at, modalProblems(data as { components: AnyComponent[] })));
        return { kind: 'modal', modal: data as APIModalInteractionResponseCallbackData };
      }
    }
  }

  /**
   * The interaction whose token the bot goes on with, after its first answer.
   *
   * @throws {ApiError} 50027 if the token has expired, 10015 if it is unknown or nothing was answered yet
   */
  function continued(applicationId: string, token: string): Pending {
    const pending = byToken.get(token);
    if (!pending || applicationId !== world.applicationId) throw unknownWebhook();
    if (world.clock.now() - pending.createdAt >= TOKEN_LIFETIME_MS) throw invalidWebhookToken();
    if (!pending.answer || pending.answer.kind === 'failed') throw unknownWebhook();
    return pending;
  }

  /** The message `@original`, or the follow-up of that id. @throws {ApiError} 10008 if there is none */
  function messageFor(applicationId: string, token: string, messageId: string): PostedMessage {
    const pending = continued(applicationId, token);
    const id = messageId === '@original' ? originalOf(pending)?.message.id : messageId;
    const posted = world.messages.get(id ?? '');
    const isOwn = messageId === '@original' || belongsTo(pending, posted);
    if (!posted || !isOwn) throw unknownMessage();
    return posted;
  }

  /** Changes the answer or a follow-up; this is how a deferral is made good. */
  function edit(
    applicationId: string,
    token: string,
    messageId: string,
    body: MessageBody,
    files: readonly UploadedFile[],
  ): PostedMessage {
    const posted = messageFor(applicationId, token, messageId);
    editMessage(world, posted, body, files);
    completeIfOriginal(continued(applicationId, token), posted);
    return posted;
  }

  function remove(applicationId: string, token: string, messageId: string): void {
    const posted = messageFor(applicationId, token, messageId);
    world.remove(posted.message.id);
    const pending = continued(applicationId, token);
    if (posted === originalOf(pending)) pending.complete({ kind: 'deleted' });
  }

  /**
   * A further message.
   *
   * @throws {ApiError} 40094 after too many where only the person has installed the application
   */
  function followUp(
    applicationId: string,
    token: string,
    body: MessageBody,
    files: readonly UploadedFile[],
  ): PostedMessage {
    const pending = continued(applicationId, token);
    const original = originalOf(pending);
    // The first follow-up to a deferral makes it good; whether it is ephemeral was settled by the deferral.
    if (original && isLoading(original)) {
      const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
      editMessage(world, original, { ...body, flags }, files);
      completeIfOriginal(pending, original);
      return original;
    }
    const isUserInstalledOnly = pending.owners['0'] === undefined;
    if (isUserInstalledOnly && pending.followUps >= MAX_FOLLOW_UPS_USER_INSTALLED) throw tooManyFollowUps();
    const posted = postFollowUp(world, pending, original, body, files);
    pending.followUps++;
    return posted;
  }

  function completeIfOriginal(pending: Pending, posted: PostedMessage): void {
    if (posted === originalOf(pending)) pending.complete({ kind: 'message', posted });
  }

  return {
    open,
    respond,
    messageFor,
    edit,
    remove,
    followUp,
    /** Remembers what the bot tried in vain, to tell the person's client why nothing came. */
    noteRefusals(token: string, refusals: readonly string[]): void {
      byToken.get(token)?.refusals.push(...refusals);
    },
    /** Ends an interaction that cannot reach the bot. */
    fail(interaction: Interaction, reason: FailureReason): void {
      const pending = byToken.get(interaction.token);
      if (pending) fail(pending, reason);
    },
    /** The interaction of that id, if it was answered with a modal. */
    withModal(id: string): Interaction | undefined {
      return [...byToken.values()].find((pending) => pending.id === id && pending.answer?.kind === 'modal');
    },
  };
}

function messageOf({ message }: Interaction): PostedMessage {
  if (!message) throw unknownMessage();
  return message;
}

/** What `@original` means: the first message, or the message that a component was used on. */
function originalOf({ answer }: Interaction): PostedMessage | undefined {
  return answer && 'posted' in answer ? answer.posted : undefined;
}

function belongsTo(interaction: Interaction, posted: PostedMessage | undefined): boolean {
  if (!posted) return false;
  return posted.message.interaction_metadata?.id === interaction.id || posted === originalOf(interaction);
}
