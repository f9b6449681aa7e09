/** What Discord's client checks before it sends: a person cannot submit what these refuse. */
import {
  ApplicationCommandOptionType,
  ComponentType,
  type APIApplicationCommandOption,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { isSelect, walk, type AnyComponent } from './components.js';
import type { OptionValue } from './page-protocol.js';

type OptionLimits = APIApplicationCommandOption & {
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
  choices?: readonly { value: string | number }[];
  autocomplete?: boolean;
};

const NUMERIC = [ApplicationCommandOptionType.Integer, ApplicationCommandOptionType.Number];
/** A string option that names no limit of its own. */
const MAX_STRING = 6_000;

/** What is wrong with the options given for a command, one line each. */
export function optionFaults(
  declared: readonly APIApplicationCommandOption[],
  given: readonly OptionValue[],
): string[] {
  const missing = declared
    .filter(
      (option) => 'required' in option && option.required && !given.some(({ name }) => name === option.name),
    )
    .map(({ name }) => `${name}: required`);
  return [...missing, ...given.flatMap((value) => optionFault(declared, value) ?? [])];
}

function optionFault(
  declared: readonly OptionLimits[],
  { name, type, value }: OptionValue,
): string | undefined {
  const option = declared.find((each) => each.name === name);
  if (!option) return `${name}: no such option`;
  if (Number(option.type) !== type) return `${name}: of type ${option.type}, not ${type}`;
  const isNumeric = NUMERIC.includes(option.type);
  const expected = isNumeric
    ? 'number'
    : option.type === ApplicationCommandOptionType.Boolean
      ? 'boolean'
      : 'string';
  if (typeof value !== expected) return `${name}: not a ${expected}`;
  if (option.type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(value))
    return `${name}: not whole`;
  const { choices = [], autocomplete } = option;
  if (choices.length > 0 && !autocomplete && !choices.some((choice) => choice.value === value)) {
    return `${name}: not one of its choices`;
  }
  const size = typeof value === 'string' ? value.length : Number(value);
  const isText = option.type === ApplicationCommandOptionType.String;
  // An optional text cannot be sent empty: the client leaves it out.
  const min = isText ? Math.max(1, option.min_length ?? 1) : (option.min_value ?? -Infinity);
  const max = isText ? (option.max_length ?? MAX_STRING) : (option.max_value ?? Infinity);
  if (!isText && !isNumeric) return undefined;
  if (size < min) return `${name}: below ${min}`;
  return size > max ? `${name}: above ${max}` : undefined;
}

/** What is wrong with the choice made in a select menu. */
export function selectFault(select: AnyComponent, values: readonly string[]): string | undefined {
  const [min, max] = [select.min_values ?? 1, select.max_values ?? 1];
  if (values.length < min || values.length > max) return `choose ${min} to ${max}, not ${values.length}`;
  if (select.type !== ComponentType.StringSelect) return undefined;
  const unknown = values.find((value) => !select.options?.some((option) => option.value === value));
  return unknown === undefined ? undefined : `no such option: ${unknown}`;
}

/** What a person has filled into a modal: by `custom_id`. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with a filled-in modal, one line each. */
export function modalFaults(modal: APIModalInteractionResponseCallbackData, values: ModalValues): string[] {
  const fields = new Map<string, AnyComponent>();
  for (const { component } of walk(modal.components)) {
    if (component.custom_id) fields.set(component.custom_id, component);
  }
  const unknown = Object.keys(values).filter((id) => !fields.has(id));
  return [
    ...unknown.map((id) => `${id}: no such field`),
    ...[...fields].flatMap(([id, field]) => fieldFault(field, values[id]) ?? []),
  ];
}

function fieldFault(field: AnyComponent, value: string | readonly string[] | undefined): string | undefined {
  const id = field.custom_id ?? '';
  // Modals' fields are required unless they say otherwise; a lone checkbox may always stay empty.
  const isRequired = field.required !== false && field.type !== ComponentType.Checkbox;
  if (value === undefined || value.length === 0) return isRequired ? `${id}: required` : undefined;
  if (field.type === ComponentType.TextInput) {
    if (value.length < (field.min_length ?? 0)) return `${id}: below ${field.min_length}`;
    const max = field.max_length ?? 4_000;
    return value.length > max ? `${id}: above ${max}` : undefined;
  }
  const fault = isSelect(field) ? selectFault(field, [value].flat()) : undefined;
  return fault && `${id}: ${fault}`;
}

/** The fields of a modal with their values, in the shape the bot is sent. */
export function submittedComponents(components: readonly AnyComponent[], values: ModalValues): object[] {
  return components.map((component) => {
    const head = { type: component.type, id: component.id ?? 0 };
    if (component.component) {
      return { ...head, component: submittedComponents([component.component], values)[0] };
    }
    if (component.components)
      return { ...head, components: submittedComponents(component.components, values) };
    if (!component.custom_id) return head;
    return {
      ...head,
      custom_id: component.custom_id,
      ...submittedValue(component, values[component.custom_id]),
    };
  });
}

function submittedValue(field: AnyComponent, value: string | readonly string[] | undefined): object {
  switch (field.type) {
    case ComponentType.TextInput:
      return { value: typeof value === 'string' ? value : '' };
    case ComponentType.RadioGroup:
      return { value: [value ?? []].flat()[0] ?? null };
    case ComponentType.Checkbox:
      return { value: value === 'true' };
    default:
      return { values: [value ?? []].flat() };
  }
}
