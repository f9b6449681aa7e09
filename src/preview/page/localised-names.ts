import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** The languages the page speaks, as Discord's locale codes. */
export type LocaleTag = 'en-US' | 'zh-CN' | 'zh-TW';

/** A command's name as a person with this locale sees it. */
export function commandName(command: APIApplicationCommand, locale: LocaleTag): string {
  return command.name_localizations?.[locale] ?? command.name;
}

/** A command's description as a person with this locale sees it; empty for message commands. */
export function commandDescription(command: APIApplicationCommand, locale: LocaleTag): string {
  return command.description_localizations?.[locale] ?? command.description;
}

/** An option's name as a person with this locale sees it. */
export function optionName(option: APIApplicationCommandOption, locale: LocaleTag): string {
  return option.name_localizations?.[locale] ?? option.name;
}

/** An option's description as a person with this locale sees it. */
export function optionDescription(option: APIApplicationCommandOption, locale: LocaleTag): string {
  return option.description_localizations?.[locale] ?? option.description;
}

/** A choice's name as a person with this locale sees it. */
export function choiceName(choice: APIApplicationCommandOptionChoice, locale: LocaleTag): string {
  return choice.name_localizations?.[locale] ?? choice.name;
}
