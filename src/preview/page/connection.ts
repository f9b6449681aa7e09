import type { PageEvent, PageRequest } from '../page-protocol.js';
import type { Link } from './state.js';

export interface Connection {
  /** Whether the request went out; `false` while the socket is down. */
  send(request: PageRequest): boolean;
  close(): void;
}

const FIRST_RETRY_MS = 400;
const LAST_RETRY_MS = 5_000;

/**
 * A connection to the emulated Discord that opens itself again, each time later up to five seconds, and at once when
 * the browser comes back online or to the front.
 *
 * @param address e.g. `ws://127.0.0.1:8080/page`
 */
export function connect(
  address: string,
  onEvent: (event: PageEvent) => void,
  onLink: (link: Link) => void,
): Connection {
  let socket: WebSocket | undefined;
  let retryMs = FIRST_RETRY_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const open = (): void => {
    clearTimeout(retry);
    const opened = new WebSocket(address);
    socket = opened;
    opened.addEventListener('open', () => {
      retryMs = FIRST_RETRY_MS;
      onLink('open');
    });
    opened.addEventListener('message', (message: MessageEvent<string>) => {
      onEvent(JSON.parse(message.data) as PageEvent);
    });
    opened.addEventListener('close', () => {
      if (closed || socket !== opened) return;
      onLink('lost');
      retry = setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
  };

  const hurry = (): void => {
    if (!closed && socket?.readyState === WebSocket.CLOSED && document.visibilityState === 'visible') open();
  };
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  onLink('connecting');
  open();

  return {
    send: (request) => {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(request));
      return true;
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      socket?.close();
    },
  };
}
