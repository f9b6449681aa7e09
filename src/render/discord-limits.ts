/** Discord's limits, all of them here, and what keeps them. Lengths are in UTF-16 code units. */
import type { APIApplicationCommandOptionChoice, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { FootnoteError } from '../errors.js';

/**
 * @see https://docs.discord.com/developers/components/reference for components
 * @see https://docs.discord.com/developers/interactions/application-commands for commands and choices
 */
export const LIMITS = {
  /** Components in one message, nested ones counted. */
  components: 40,
  /** Characters over all text displays of one message. */
  text: 4000,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  rowButtons: 5,
  selectOptions: 25,
  /** Description of a picture. */
  altText: 1024,
  /** Label, value and description of an option in a menu. */
  selectText: 100,
  placeholder: 150,
  /** Suggestions while an option is being typed. */
  choices: 25,
  choiceText: 100,
} as const;

/** The text, or as much of it as fits in `max` with an ellipsis after it; never half of a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length + 1 > max) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The suggestions that Discord takes: 25 at most, each with a name and a value, no value twice. */
export function limitChoices(
  suggestions: readonly { readonly label: string; readonly value: string }[],
): APIApplicationCommandOptionChoice<string>[] {
  const choices = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const { label, value } of suggestions) {
    const sent = value.slice(0, LIMITS.choiceText);
    if (label === '' || sent === '' || choices.has(sent)) continue;
    choices.set(sent, { name: cut(label, LIMITS.choiceText), value: sent });
  }
  return [...choices.values()].slice(0, LIMITS.choices);
}

/** How much of a message's two shared budgets its components use. */
export function measure(components: readonly APIMessageTopLevelComponent[]): {
  readonly components: number;
  readonly text: number;
} {
  const all = flatten(components);
  return {
    components: all.length,
    text: all.reduce((sum, { content }) => sum + (typeof content === 'string' ? content.length : 0), 0),
  };
}

/** Whether the components fit into one message. */
export function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const used = measure(components);
  return used.components <= LIMITS.components && used.text <= LIMITS.text;
}

/**
 * Nothing, if Discord would take the components.
 *
 * @throws FootnoteError `over-limit`: naming the limit, with what was found and what is allowed
 */
export function checkLimits(components: readonly APIMessageTopLevelComponent[]): void {
  const used = measure(components);
  atMost('components', used.components, LIMITS.components);
  atMost('characters of text', used.text, LIMITS.text);
  const ids = new Set<string>();
  for (const { content, custom_id: id, label, url, options, components: inner, type } of flatten(
    components,
  )) {
    if (content !== undefined) atLeastOne('characters of a text', content.length);
    if (type === 1) within('components of a row', inner?.length ?? 0, LIMITS.rowButtons);
    if (label !== undefined) within('characters of a label', label.length, LIMITS.buttonLabel);
    if (url !== undefined) within('characters of a link', url.length, LIMITS.buttonUrl);
    if (options) {
      within('options of a menu', options.length, LIMITS.selectOptions);
      if (new Set(options.map(({ value }) => value)).size < options.length)
        throw overLimit('a value twice in a menu');
    }
    for (const option of options ?? []) {
      within('characters of an option', option.label.length, LIMITS.selectText);
      within('characters of a value', option.value.length, LIMITS.selectText);
      atMost('characters of a description', option.description?.length ?? 0, LIMITS.selectText);
    }
    if (id === undefined) continue;
    within('characters of a custom_id', id.length, LIMITS.customId);
    if (ids.has(id)) throw overLimit(`the custom_id ${id} twice`);
    ids.add(id);
  }
}

/** What any component may carry, as far as limits go. */
interface Loose {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
  readonly components?: readonly Loose[];
  readonly accessory?: Loose;
}

function flatten(components: readonly APIMessageTopLevelComponent[]): Loose[] {
  const each = (loose: Loose): Loose[] => [
    loose,
    ...(loose.components ?? []).flatMap(each),
    ...(loose.accessory ? each(loose.accessory) : []),
  ];
  return (components as readonly Loose[]).flatMap(each);
}

function within(what: string, found: number, allowed: number): void {
  atLeastOne(what, found);
  atMost(what, found, allowed);
}

function atLeastOne(what: string, found: number): void {
  if (found < 1) throw overLimit(`no ${what}, expected at least 1`);
}

function atMost(what: string, found: number, allowed: number): void {
  if (found > allowed) throw overLimit(`${found} ${what}, expected at most ${allowed}`);
}

function overLimit(found: string): FootnoteError {
  return new FootnoteError('over-limit', `Discord message: found ${found}`);
}
