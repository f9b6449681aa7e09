import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type { OptionValue } from '../page-protocol.js';
import type { LocaleTag } from './localised-names.js';
import type { Labels } from './locales.js';
import type { PageState, Session } from './state.js';

/** All that a part of the page may do. */
export interface PageActions {
  openChannel(channelId: string): void;
  sendMessage(content: string): void;
  /** Puts a command into the message box, for its options to be filled in. */
  startCommand(command: APIApplicationCommand): void;
  runCommand(command: APIApplicationCommand, options: readonly OptionValue[], target?: APIMessage): void;
  /** @returns the nonce under which the choices will come */
  askForChoices(command: APIApplicationCommand, options: readonly OptionValue[], focused: string): string;
  useComponent(message: APIMessage, customId: string, values?: readonly string[]): void;
  submitModal(interactionId: string, values: Readonly<Record<string, string | readonly string[]>>): void;
  closeModal(): void;
  dismissMessage(message: APIMessage): void;
  dismissFailure(id: string): void;
}

export interface Page {
  readonly state: PageState;
  readonly session: Session;
  readonly locale: LocaleTag;
  readonly labels: Labels;
  readonly actions: PageActions;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page around the calling component. @throws Error outside of the page */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage() was called outside of <PageContext.Provider>');
  return page;
}

/** A person's or bot's name as shown. */
export function userName(user: APIUser): string {
  return user.global_name ?? user.username;
}
