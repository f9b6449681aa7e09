/** A reply, carried back to Discord through discord.js. */
import {
  DiscordAPIError,
  type AttachmentPayload,
  type Interaction,
  RESTJSONErrorCodes,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
} from 'discord.js';
import type { DiscordMessage } from '../render/discord.js';
import { drawChart } from './draw-chart.js';
import type { File, Reply } from './request.js';

/**
 * Settles when the reply and what follows it are with Discord.
 *
 * @throws DiscordAPIError, or an error of the network, if the person could not be told anything
 */
export async function sendReply(interaction: Interaction, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      if (interaction.isRepliable()) {
        await interaction.reply({ ...asReply(reply.message), ...(await filesOf(reply)) });
      }
      return;
    case 'choices':
      if (interaction.isAutocomplete()) await interaction.respond(reply.choices).catch(ignoreUnknown);
      return;
    case 'update':
      if (!interaction.isMessageComponent()) return;
      try {
        await interaction.update({ ...asUpdate(reply.message), ...(await filesOf(reply)) });
        if (reply.followUp)
          await interaction.followUp({
            ...asReply(reply.followUp.message),
            ...(await filesOf(reply.followUp)),
          });
      } catch (error) {
        const recovery = reply.followUp?.recover(error);
        if (!recovery || !interaction.replied) throw error;
        await interaction.editReply({ ...asUpdate(recovery.update), ...(await filesOf(recovery)) });
        await interaction.followUp(asReply(recovery.notice));
      }
  }
}

/** Nothing where there are none, so that a message without files is sent as plain JSON. */
async function filesOf({
  files = [],
}: {
  readonly files?: readonly File[];
}): Promise<{ files?: AttachmentPayload[] }> {
  if (files.length === 0) return {};
  const drawn = files.map(async (file) => ({
    name: file.name,
    attachment: 'text' in file ? Buffer.from(file.text) : await drawChart(file),
  }));
  return { files: await Promise.all(drawn) };
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

/** Whether a message is hidden is settled when it is first sent; its pictures are sent anew. */
function asUpdate({
  components,
  allowed_mentions: allowedMentions,
}: DiscordMessage): InteractionUpdateOptions {
  return {
    components,
    flags: 'IsComponentsV2',
    allowedMentions,
    attachments: [],
  } as unknown as InteractionUpdateOptions;
}
