import { useEffect, useRef } from 'preact/hooks';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { optionsOf } from './command-draft.js';
import { commandDescription, commandName, optionName } from './localised-names.js';
import { usePage, userName } from './page-context.js';

interface CommandPickerProps {
  readonly id: string;
  readonly commands: readonly APIApplicationCommand[];
  /** Index into `commands`. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** The list of commands over the message box while `/…` is typed. */
export function CommandPicker({ id, commands, active, onActive, onChoose }: CommandPickerProps) {
  const { session, locale, labels } = usePage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div class="popup" data-testid="command-picker">
      <div class="popup-title">
        <Avatar user={session.bot} size={18} /> {userName(session.bot)}
      </div>
      <ul ref={list} id={id} role="listbox" aria-label={labels.commands} class="popup-list">
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            class="popup-item"
            data-active={index === active}
            onPointerMove={() => onActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span class="popup-item-text">
              <span class="popup-item-name">
                /{commandName(command, locale)}
                {optionsOf(command)
                  .filter(({ required }) => required)
                  .map((option) => (
                    <span key={option.name} class="popup-item-option">
                      {optionName(option, locale)}
                    </span>
                  ))}
              </span>
              <span class="popup-item-description">{commandDescription(command, locale)}</span>
            </span>
            <span class="popup-item-side">{userName(session.bot)}</span>
          </li>
        ))}
      </ul>
      {commands.length === 0 && <p class="popup-note">{labels.noCommands}</p>}
    </div>
  );
}
