/** A reply, carried back to Discord through discord.js. */
import {
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
} from 'discord.js';
import type { DiscordMessage } from '../render/discord.js';
import type { Reply } from './request.js';

/**
 * Settles when the reply and what follows it are with Discord.
 *
 * @throws DiscordAPIError, or an error of the network, if the person could not be told anything
 */
export async function sendReply(interaction: Interaction, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      if (interaction.isRepliable()) {
        const files = (reply.files ?? []).map(({ name, text }) => ({ name, attachment: Buffer.from(text) }));
        await interaction.reply({ ...asReply(reply.message), ...(files.length > 0 && { files }) });
      }
      return;
    case 'choices':
      if (interaction.isAutocomplete()) await interaction.respond(reply.choices).catch(ignoreUnknown);
      return;
    case 'update':
      if (!interaction.isMessageComponent()) return;
      try {
        await interaction.update(asUpdate(reply.message));
        if (reply.followUp) await interaction.followUp(asReply(reply.followUp.message));
      } catch (error) {
        const recovery = reply.followUp?.recover(error);
        if (!recovery || !interaction.replied) throw error;
        await interaction.editReply(asUpdate(recovery.update));
        await interaction.followUp(asReply(recovery.notice));
      }
  }
}

/** Who types on has no more use for the suggestions that came too late. */
function ignoreUnknown(error: unknown): void {
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction) return;
  throw error;
}

/** discord.js takes API JSON as it is, but its types ask for its own names and flags. */
function asReply({ allowed_mentions: allowedMentions, ...message }: DiscordMessage): InteractionReplyOptions {
  return { ...message, allowedMentions };
}

/** Whether a message is hidden is settled when it is first sent. */
function asUpdate({
  components,
  allowed_mentions: allowedMentions,
}: DiscordMessage): InteractionUpdateOptions {
  return { components, flags: 'IsComponentsV2', allowedMentions } as unknown as InteractionUpdateOptions;
}
