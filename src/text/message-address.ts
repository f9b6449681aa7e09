/** Where a message of Discord stands. */

/**
 * The message's address, from a link to it or from `guild/channel/message` (`@me` for no guild); undefined for other text.
 *
 * @see https://discord.com/developers/docs/reference#message-formatting for addresses of messages
 */
export function messageAddress(place: string): string | undefined {
  const ids = /(?:^|\/channels\/)((?:\d+|@me)\/\d+\/\d+)$/u.exec(place.trim())?.[1];
  return ids === undefined ? undefined : `https://discord.com/channels/${ids}`;
}
