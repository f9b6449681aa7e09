import type { Field } from './command-draft.js';
import { comboboxAttributes, type Combobox } from './combobox.js';
import { CloseIcon } from './icons.js';
import { optionDescription, optionName } from './localised-names.js';
import { fill, type FieldProblem } from './locales.js';
import { usePage } from './page-context.js';

interface OptionPillProps {
  readonly field: Field;
  readonly problem: FieldProblem | undefined;
  readonly isFocused: boolean;
  readonly combobox: Combobox;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
}

/** One option: its name and a box that grows with what is typed. */
export function OptionPill({ field, problem, isFocused, combobox, onText, onRemove }: OptionPillProps) {
  const { locale, labels } = usePage();
  const { option, text, picked } = field;
  const name = optionName(option, locale);
  return (
    <span class="pill" data-problem={problem} data-focused={isFocused} data-testid={`option-${option.name}`}>
      <label class="pill-label">
        <span class="pill-name">{name}</span>
        <span class="pill-value" data-text={text} data-picked={picked !== undefined}>
          <textarea
            rows={1}
            value={text}
            data-option={option.name}
            {...comboboxAttributes({
              ...combobox,
              isExpanded: isFocused && combobox.isExpanded,
              activeId: isFocused ? combobox.activeId : undefined,
            })}
            aria-label={name}
            aria-description={optionDescription(option, locale)}
            aria-required={option.required === true}
            aria-invalid={problem !== undefined}
            spellcheck={false}
            onFocus={() => combobox.onFocus(option.name)}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
            onKeyDown={combobox.onKeyDown}
          />
        </span>
      </label>
      {!option.required && (
        <button
          type="button"
          class="pill-remove"
          tabIndex={-1}
          aria-label={fill(labels.removeOption, name)}
          onClick={onRemove}
        >
          <CloseIcon size={12} />
        </button>
      )}
    </span>
  );
}
