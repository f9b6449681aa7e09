/**
 * Discord's limits of components, in messages and modals, that its published schema cannot express.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { isSelect, type AnyComponent, type PlacedComponent } from '../components.js';
import { problem, under, type Problem } from '../problem.js';
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
  if (!isMixed) return [];
  return [
    problem(
      ['components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A row holds up to 5 buttons or 1 select, not both.',
    ),
  ];
}

function buttonProblems(button: AnyComponent): Problem[] {
  const problems: Problem[] = [];
  const require = (key: 'custom_id' | 'url' | 'sku_id', isWanted: boolean) => {
    const isThere = !isBlank(button[key]);
    if (isWanted && !isThere) problems.push(problem([key], 'BASE_TYPE_REQUIRED', 'This field is required'));
    if (!isWanted && isThere) {
      problems.push(
        problem([key], 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', `This style of button has no ${key}.`),
      );
    }
  };
  require('url', button.style === ButtonStyle.Link);
  require('sku_id', button.style === ButtonStyle.Premium);
  require('custom_id', button.style !== ButtonStyle.Link && button.style !== ButtonStyle.Premium);
  if (button.url && !/^(https?|discord):\/\//i.test(button.url)) {
    problems.push(
      problem(['url'], 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord')."),
    );
  }
  if (button.style !== ButtonStyle.Premium && isBlank(button.label) && !button.emoji) {
    problems.push(problem([], 'BUTTON_COMPONENT_LABEL_OR_EMOJI', 'A button has a label, an emoji or both.'));
  }
  return problems;
}

function selectProblems(select: AnyComponent): Problem[] {
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  const values = (select.options ?? []).map(({ value }) => value);
  const isDuplicate = (value: string, index: number) => values.indexOf(value) !== index;
  const problems = values.flatMap((value, index) =>
    isDuplicate(value, index)
      ? [
          problem(
            ['options', index, 'value'],
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : [],
  );
  if (min > max)
    problems.push(
      problem(['min_values'], 'SELECT_COMPONENT_INVALID_MIN_VALUES', 'min_values exceeds max_values.'),
    );
  if (select.type === ComponentType.StringSelect && max > values.length) {
    problems.push(
      problem(
        ['max_values'],
        'SELECT_COMPONENT_INVALID_MAX_VALUES',
        'max_values exceeds the number of options.',
      ),
    );
  }
  if ((select.options ?? []).filter((option) => option.default).length > max) {
    problems.push(
      problem(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More defaults than max_values.'),
    );
  }
  return problems;
}
