/**
 * The role of a text box with a list: to be spread onto a `<textarea>`. ARIA knows the multi-line combobox, Preact's
 * types for `<textarea>` do not.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#combobox
 */
export const COMBOBOX_ROLE: object = { role: 'combobox' };

/** What the message box's text boxes share: the list over them, and the keys that work it. */
export interface Combobox {
  readonly listId: string;
  readonly isExpanded: boolean;
  /** The id of the list's item that Enter would take. */
  readonly activeId: string | undefined;
  readonly onFocus: (optionName: string) => void;
  readonly onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => void;
}
