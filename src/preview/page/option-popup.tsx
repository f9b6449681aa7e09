import { usePage } from './page-context.js';
import { PopupList, type PopupListProps } from './popup-list.js';

interface OptionPopupProps {
  readonly title: string;
  readonly description: string;
  readonly problem: string | undefined;
  readonly note: string | undefined;
  readonly list: PopupListProps<{ readonly name: string; readonly description?: string }>;
}

/** What stands over the message box while an option is filled in: what it means, and what can be chosen. */
export function OptionPopup({ title, description, problem, note, list }: OptionPopupProps) {
  const { labels } = usePage();
  return (
    <div class="popup" data-testid="option-popup">
      <div class="popup-title popup-option" data-problem={problem !== undefined}>
        <strong>{title}</strong>
        {description && <span>{description}</span>}
      </div>
      {problem && (
        <p class="popup-problem" role="alert">
          {problem}
        </p>
      )}
      <PopupList
        {...list}
        label={title}
        show={(item) => (
          <span class="popup-item-text">
            <span class="popup-item-name">{item.name}</span>
            {item.description && <span class="popup-item-description">{item.description}</span>}
          </span>
        )}
      />
      {note && <p class="popup-note">{note}</p>}
      <p class="popup-hint" aria-hidden="true">
        {list.active < 0 || list.items.length === 0 ? labels.hintSend : labels.hintPick}
      </p>
    </div>
  );
}
