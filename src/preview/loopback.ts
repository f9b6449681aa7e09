import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a request was meant for this server: addressed to a loopback name, and, if a web page sent it, by a page of
 * this very server. Keeps out other sites, those included that point their own name at 127.0.0.1.
 */
export function isFromLoopback({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return LOOPBACK_NAMES.includes(name) && (origin === undefined || origin === `http://${host}`);
}
