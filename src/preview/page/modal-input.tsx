import { useId } from 'preact/hooks';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { Dropdown } from './components/dropdown.js';
import type { ModalField } from './modal-fields.js';
import { usePage } from './page-context.js';

/** What a form holds so far, by custom id. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** Whether a required question of a form is unanswered. */
export function isMissing(field: ModalField, values: ModalValues): boolean {
  return field.required && (values[field.customId] ?? '').length === 0;
}

interface ModalInputProps {
  readonly field: ModalField;
  readonly values: ModalValues;
  readonly hasTried: boolean;
  readonly onValue: (customId: string, value: string | readonly string[]) => void;
}

/** One question of a form. */
export function ModalInput({ field, values, hasTried, onValue }: ModalInputProps) {
  const { labels } = usePage();
  const id = useId();
  const value = values[field.customId];
  const isWrong = hasTried && isMissing(field, values);
  const { input } = field;
  return (
    <div class="modal-field" data-testid={`modal-${field.customId}`}>
      <label id={`${id}-label`} for={id}>
        {field.label}
        {field.required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {field.description && <p id={`${id}-description`}>{field.description}</p>}
      {input.type === ComponentType.TextInput ? (
        <TextField
          id={id}
          input={input}
          value={String(value ?? '')}
          isWrong={isWrong}
          onText={(text) => onValue(field.customId, text)}
        />
      ) : input.type === ComponentType.StringSelect ? (
        <Dropdown
          options={input.options}
          placeholder={input.placeholder}
          minValues={input.min_values ?? 1}
          maxValues={input.max_values ?? 1}
          isDisabled={false}
          isLoading={false}
          labelledBy={`${id}-label`}
          onPick={(picked) => onValue(field.customId, picked)}
        />
      ) : (
        <ChoiceGroup
          isSingle={input.type === ComponentType.RadioGroup}
          name={id}
          options={input.options}
          value={value}
          onValue={(picked) => onValue(field.customId, picked)}
        />
      )}
      {isWrong && (
        <p class="modal-problem" role="alert">
          {labels.required}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly input: Extract<ModalField['input'], { type: ComponentType.TextInput }>;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

function TextField({ id, input, value, isWrong, onText }: TextFieldProps) {
  const shared = {
    id,
    value,
    placeholder: input.placeholder,
    minLength: input.min_length,
    maxLength: input.max_length ?? 4000,
    required: input.required !== false,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-description`,
  };
  return input.style === TextInputStyle.Paragraph ? (
    <textarea {...shared} rows={4} onInput={(event) => onText(event.currentTarget.value)} />
  ) : (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

interface ChoiceGroupProps {
  readonly isSingle: boolean;
  readonly name: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string | undefined;
  }[];
  readonly value: string | readonly string[] | undefined;
  readonly onValue: (value: string | readonly string[]) => void;
}

function ChoiceGroup({ isSingle, name, options, value, onValue }: ChoiceGroupProps) {
  const picked = typeof value === 'string' ? [value] : (value ?? []);
  return (
    <div role={isSingle ? 'radiogroup' : 'group'} aria-labelledby={`${name}-label`} class="choice-group">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={picked.includes(option.value)}
            onChange={({ currentTarget }) => {
              if (isSingle) onValue(option.value);
              else
                onValue(
                  currentTarget.checked
                    ? [...picked, option.value]
                    : picked.filter((each) => each !== option.value),
                );
            }}
          />
          <span>
            {option.label}
            {option.description && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
