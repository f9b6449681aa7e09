/** The least a discord.js bot can be: answers every command with "pong". The yardstick of the round trip. */
import { Client, Events } from 'discord.js';

const client = new Client({ intents: [], rest: { api: process.env['DISCORD_API_URL'] ?? '' } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply({ content: 'pong' });
});
process.once('SIGTERM', () => void client.destroy());
await client.login(process.env['DISCORD_TOKEN']);
