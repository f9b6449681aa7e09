import { describeProblem, type Problem } from './problem.js';

/** The tree in which Discord reports problems: keys of the body, with `_errors` at the leaves. */
export interface ErrorTree {
  [key: string]: ErrorTree | readonly ErrorLeaf[];
}

interface ErrorLeaf {
  readonly code: string;
  readonly message: string;
}

/** A refusal as Discord's REST API words it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /**
   * @param status - HTTP status
   * @param code - Discord's JSON error code, 0 when it has none
   * @param problems - for 50035 (Invalid Form Body)
   * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
   */
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }

  /** The body of the response. */
  toJSON(): { message: string; code: number; errors?: ErrorTree } {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: errorTree(this.problems) };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const methodNotAllowed = () => new ApiError(405, 0, '405: Method Not Allowed');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, 'Maximum number of follow-up messages for this interaction has been reached.');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const notAuthor = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidJson = () => new ApiError(400, 50109, 'The request body contains invalid JSON.');

/** The refusal of a body with problems. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', problems);
}

/** @throws {ApiError} 50035 if there are any problems */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidForm(problems);
}

/** What was wrong, one line each. */
export function describeError(error: ApiError): string[] {
  if (error.problems.length > 0) return error.problems.map(describeProblem);
  return [`${error.message} (${error.code})`];
}

function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key] ?? {};
      if (Array.isArray(next)) break;
      node[key] = next;
      node = next as ErrorTree;
    }
    const errors = (node['_errors'] ?? []) as ErrorLeaf[];
    node['_errors'] = [...errors, { code, message }];
  }
  return root;
}
