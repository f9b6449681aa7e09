import { COMBOBOX_ROLE, type Combobox } from './combobox.js';
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
        {...COMBOBOX_ROLE}
        aria-label={labels.optionalOptions}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={combobox.isExpanded}
        aria-controls={combobox.listId}
        aria-activedescendant={combobox.activeId}
        onFocus={() => combobox.onFocus(TAIL)}
        onInput={({ currentTarget }) => onText(currentTarget.value.replaceAll('\n', ''))}
        onKeyDown={combobox.onKeyDown}
      />
    </span>
  );
}
