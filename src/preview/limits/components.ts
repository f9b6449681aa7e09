/**
 * Discord's limits of components, in messages and modals, that its published schema cannot express.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { isSelect, type AnyComponent, type PlacedComponent } from '../components.js';
import { problem, problemIf, under, type Problem } from '../problem.js';
import { isBlank } from './measure.js';

/** What is wrong with components taken together, and with each of them. */
export function placedProblems(placed: readonly PlacedComponent[]): Problem[] {
  return [
    ...duplicates(
      placed,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...placed.flatMap(({ component, path }) => under(path, oneComponentProblems(component))),
  ];
}

function duplicates(
  placed: readonly PlacedComponent[],
  key: 'custom_id' | 'id',
  code: string,
  message: string,
): Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    // An id of 0 asks Discord to choose one.
    const value = component[key] || undefined;
    if (value === undefined) return [];
    if (seen.has(value)) return [problem([...path, key], code, message)];
    seen.add(value);
    return [];
  });
}

function oneComponentProblems(component: AnyComponent): Problem[] {
  if (component.type === ComponentType.ActionRow) return rowProblems(component);
  if (component.type === ComponentType.Button) return buttonProblems(component);
  return isSelect(component) ? selectProblems(component) : [];
}

function rowProblems({ components = [] }: AnyComponent): Problem[] {
  const isMixed = components.length > 1 && components.some(({ type }) => type !== ComponentType.Button);
  const message = 'A row holds up to 5 buttons or 1 select, not both.';
  return problemIf(isMixed, ['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
}

function buttonProblems(button: AnyComponent): Problem[] {
  const { style, url } = button;
  const [isLink, isPremium] = [style === ButtonStyle.Link, style === ButtonStyle.Premium];
  const isFaceless = !isPremium && isBlank(button.label) && !button.emoji;
  const hasStrangeScheme = !isBlank(url) && !/^(https?|discord):\/\//i.test(url ?? '');
  const schemes = "Scheme must be one of ('http', 'https', 'discord').";
  const require = (key: 'custom_id' | 'url' | 'sku_id', isWanted: boolean): Problem[] => {
    if (isWanted)
      return problemIf(isBlank(button[key]), [key], 'BASE_TYPE_REQUIRED', 'This field is required');
    const message = `This style of button has no ${key}.`;
    return problemIf(!isBlank(button[key]), [key], 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', message);
  };
  return [
    ...require('url', isLink),
    ...require('sku_id', isPremium),
    ...require('custom_id', !isLink && !isPremium),
    ...problemIf(hasStrangeScheme, ['url'], 'URL_TYPE_INVALID_SCHEME', schemes),
    ...problemIf(
      isFaceless,
      [],
      'BUTTON_COMPONENT_LABEL_OR_EMOJI',
      'A button has a label, an emoji or both.',
    ),
  ];
}

function selectProblems(select: AnyComponent): Problem[] {
  const { min_values, max_values, options = [], type } = select;
  const [min, max] = [min_values ?? 1, max_values ?? 1];
  const values = options.map(({ value }) => value);
  const defaults = options.filter((option) => option.default).length;
  const isOverOptions = type === ComponentType.StringSelect && max > values.length;
  const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
  return [
    ...values.flatMap((value, index) => {
      const isTaken = values.indexOf(value) !== index;
      return problemIf(
        isTaken,
        ['options', index, 'value'],
        code,
        'The specified option value is already used',
      );
    }),
    ...problemIf(
      min > max,
      ['min_values'],
      'SELECT_COMPONENT_INVALID_MIN_VALUES',
      'min_values exceeds max_values.',
    ),
    ...problemIf(
      isOverOptions,
      ['max_values'],
      'SELECT_COMPONENT_INVALID_MAX_VALUES',
      'max_values exceeds the number of options.',
    ),
    ...problemIf(
      defaults > max,
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'More defaults than max_values.',
    ),
  ];
}
