/** Why logging in to Discord failed, in words that say what to do. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { FootnoteError } from '../errors.js';

/** The error, as one that says what was found and what was expected; the token is not quoted. */
export function explainLoginError(error: unknown): FootnoteError {
  const isTokenRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isTokenRefused) {
    const advice = 'expected the one shown by the developer portal (Bot → Reset Token)';
    return new FootnoteError('bad-config', `DISCORD_TOKEN: Discord refuses this token, ${advice}`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new FootnoteError('bad-config', `Discord cannot be reached: ${reason}`, { cause: error });
}
