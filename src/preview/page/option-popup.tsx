import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './page-context.js';

interface OptionPopupProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly problem: string | undefined;
  readonly note: string | undefined;
  readonly items: readonly { readonly name: string; readonly description: string }[];
  /** Index into `items`, −1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** What stands over the message box while an option is filled in: what it means, and what can be chosen. */
export function OptionPopup(props: OptionPopupProps) {
  const { id, title, description, problem, note, items, active, onActive, onChoose } = props;
  const { labels } = usePage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

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
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={title}
        class="popup-list"
        data-empty={items.length === 0}
      >
        {items.map((item, index) => (
          <li
            key={`${String(index)}-${item.name}`}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            class="popup-item"
            data-active={index === active}
            onPointerMove={() => onActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span class="popup-item-text">
              <span class="popup-item-name">{item.name}</span>
              {item.description && <span class="popup-item-description">{item.description}</span>}
            </span>
          </li>
        ))}
      </ul>
      {note && <p class="popup-note">{note}</p>}
      <p class="popup-hint" aria-hidden="true">
        {labels.hintSend}
      </p>
    </div>
  );
}
