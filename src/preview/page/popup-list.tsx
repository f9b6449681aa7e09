import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface PopupListProps<Item> {
  /** Of the list; its items have it with their index behind. */
  readonly id: string;
  readonly items: readonly Item[];
  /** Index into `items`, −1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** What can be chosen from over the message box, which keeps the focus. */
export function PopupList<Item>(
  props: PopupListProps<Item> & {
    readonly label: string;
    readonly show: (item: Item) => ComponentChildren;
  },
) {
  const { id, items, active, onActive, onChoose, label, show } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      class="popup-list"
      data-empty={items.length === 0}
    >
      {items.map((item, index) => (
        <li
          key={index}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          class="popup-item"
          data-active={index === active}
          onPointerMove={() => onActive(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {show(item)}
        </li>
      ))}
    </ul>
  );
}
