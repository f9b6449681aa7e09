import { comboboxAttributes, type Combobox } from './combobox.js';
import { usePage } from './page-context.js';

/** The place behind the last option stands where an option's name would. */
export const TAIL = '';

interface OptionTailProps {
  readonly text: string;
  readonly combobox: Combobox;
  readonly onText: (text: string) => void;
}

/** The place behind the last option: what is typed there looks for optional ones to add. */
export function OptionTail({ text, combobox, onText }: OptionTailProps) {
  const { labels } = usePage();
  return (
    <span class="tail" data-text={text}>
      <textarea
        rows={1}
        value={text}
        data-option={TAIL}
        data-testid="tail"
        {...comboboxAttributes(combobox)}
        aria-label={labels.optionalOptions}
        onFocus={() => combobox.onFocus(TAIL)}
        onInput={({ currentTarget }) => onText(currentTarget.value.replaceAll('\n', ''))}
        onKeyDown={combobox.onKeyDown}
      />
    </span>
  );
}
