import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { APIMessage } from 'discord-api-types/v10';
import { usePage } from '../page-context.js';

const MessageContext = createContext<APIMessage | undefined>(undefined);

export const MessageProvider = MessageContext.Provider;

/** The message around the calling component. @throws Error outside of a message */
export function useMessage(): APIMessage {
  const message = useContext(MessageContext);
  if (!message) throw new Error('useMessage() was called outside of <MessageProvider>');
  return message;
}

/** Whether something in this message waits for the bot, and whether it is the component with `customId`. */
export function usePendingComponent(customId: string): {
  readonly isBusy: boolean;
  readonly isPressed: boolean;
} {
  const message = useMessage();
  const { state } = usePage();
  const pending = [...state.pending.values()].filter(
    (each) => each.kind === 'component' && each.messageId === message.id,
  );
  const isPressed = pending.some((each) => each.kind === 'component' && each.customId === customId);
  return { isBusy: pending.length > 0, isPressed };
}
