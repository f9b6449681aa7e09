/** A text box with a list over it, as the message box has. */
interface List {
  readonly listId: string;
  readonly isExpanded: boolean;
  /** The id of the list's item that Enter would take. */
  readonly activeId: string | undefined;
}

/** What the text boxes of a command share: the list over them, and the keys that work it. */
export interface Combobox extends List {
  readonly onFocus: (optionName: string) => void;
  readonly onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => void;
}

/**
 * What makes a `<textarea>` the box of a list, to be spread onto it: ARIA knows the multi-line combobox, Preact's types
 * for `<textarea>` do not.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#combobox
 */
export function comboboxAttributes({ listId, isExpanded, activeId }: List): object {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': isExpanded,
    'aria-controls': listId,
    'aria-activedescendant': activeId,
  };
}
