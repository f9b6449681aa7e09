/** The commands as Discord is told of them. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Naming, Option } from '../command.js';
import { languages } from '../lang/index.js';
import { HIDE } from '../load-commands.js';
import type { LanguageTag } from '../model.js';

export type CommandBody =
  RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** In servers, in direct messages with the bot, and in all others; installed in a server or by a person. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/**
 * What to register: every command, and every entry in the menu of a message.
 *
 * @param isInGuild - whether for one server; then Discord wants nothing said of where else they can be used
 */
export function commandBodies(commands: readonly Command[], isInGuild: boolean): readonly CommandBody[] {
  const bodies = [...commands.map(slashCommand), ...commands.flatMap(menuEntry)];
  return isInGuild ? bodies : bodies.map((body) => ({ ...body, ...EVERYWHERE }));
}

function slashCommand({ naming, options }: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(naming),
    options: [...Object.values(options).map(optionBody), hideOption()],
  };
}

function menuEntry({ menu }: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  if (!menu) return [];
  const { names } = menu;
  return [
    {
      type: ApplicationCommandType.Message,
      name: names.en,
      name_localizations: localized((tag) => names[tag]),
    },
  ];
}

function optionBody(option: Option): APIApplicationCommandBasicOption {
  const shared = { ...named(option.naming), required: option.required };
  switch (option.type) {
    case 'text':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        max_length: option.maxLength,
        autocomplete: true,
      };
    case 'number':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.min,
        max_value: option.max,
      };
    case 'flag':
      return { ...shared, type: ApplicationCommandOptionType.Boolean };
    case 'choice':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map(({ value, labels }) => ({
          name: labels.en,
          name_localizations: localized((tag) => labels[tag]),
          value,
        })),
      };
  }
}

function hideOption(): APIApplicationCommandBasicOption {
  const naming = Object.fromEntries(languages.map(({ tag, words }) => [tag, words.hide])) as Naming;
  return { ...named(naming), name: HIDE, required: false, type: ApplicationCommandOptionType.Boolean };
}

function named(naming: Naming) {
  return {
    ...naming.en,
    name_localizations: localized((tag) => naming[tag].name),
    description_localizations: localized((tag) => naming[tag].description),
  };
}

/**
 * A text in every locale that a language of ours serves; English too, because Discord's `en-US` would otherwise take
 * `en-GB` before the default.
 */
function localized(textIn: (tag: LanguageTag) => string): LocalizationMap {
  return Object.fromEntries(
    languages.flatMap(({ tag, discordLocales }) => discordLocales.map((locale) => [locale, textIn(tag)])),
  );
}
