import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { CommandTitle } from './command-title.js';
import { commandDescription } from './localised-names.js';
import { usePage, userName } from './page-context.js';
import { PopupList, type PopupListProps } from './popup-list.js';

/** The list of commands over the message box while `/…` is typed. */
export function CommandPicker(list: PopupListProps<APIApplicationCommand>) {
  const { session, locale, labels } = usePage();
  return (
    <div class="popup" data-testid="command-picker">
      <div class="popup-title">
        <Avatar user={session.bot} size={18} /> {userName(session.bot)}
      </div>
      <PopupList
        {...list}
        label={labels.commands}
        show={(command) => (
          <>
            <span class="popup-item-text">
              <CommandTitle command={command} />
              <span class="popup-item-description">{commandDescription(command, locale)}</span>
            </span>
            <span class="popup-item-side">{userName(session.bot)}</span>
          </>
        )}
      />
      {list.items.length === 0 && <p class="popup-note">{labels.noCommands}</p>}
    </div>
  );
}
