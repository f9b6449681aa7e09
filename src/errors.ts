/** Errors with a code. A message says where, what was found and what was expected. */

/** Something outside the program is not as it must be: a file, a setting, a command line. */
export class FootnoteError extends Error {
  override readonly name = 'FootnoteError';

  /**
   * @param code - stable, for tests and for scripts
   * @param message - where, what was found, what was expected
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type ErrorCode =
  | 'bad-article'
  | 'bad-config'
  | 'bad-document'
  | 'bad-usage'
  | 'bad-command'
  | 'duplicate-article'
  | 'over-limit'
  | 'unreadable-file';
