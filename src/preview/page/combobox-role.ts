/**
 * The role of a text box with a list: to be spread onto a `<textarea>`. ARIA knows the multi-line combobox, Preact's
 * types for `<textarea>` do not.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#combobox
 */
export const COMBOBOX_ROLE: object = { role: 'combobox' };
