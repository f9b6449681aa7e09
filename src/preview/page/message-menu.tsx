import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ApplicationCommandType, type APIMessage } from 'discord-api-types/v10';
import { commandsHere } from './commands-here.js';
import { AppsIcon, ChevronRightIcon, CopyIcon, IdIcon } from './icons.js';
import { commandName } from './localised-names.js';
import { messageText } from './message-text.js';
import { usePage } from './page-context.js';

/** Where the menu opens, in CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  /** Grows to the left of `x`. */
  readonly alignRight?: boolean;
}

interface MessageMenuProps {
  readonly message: APIMessage;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

const MARGIN_PX = 8;

/** The menu of a message: the bot's message commands under "Apps", and copying. */
export function MessageMenu({ message, place, onClose }: MessageMenuProps) {
  const { state, labels, locale, actions } = usePage();
  const commands = commandsHere(state).filter(({ type }) => type === ApplicationCommandType.Message);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef(document.activeElement);
  const [areAppsOpen, setAppsOpen] = useState(false);
  const [corner, setCorner] = useState({ left: place.x, top: place.y, opensLeft: false });

  useLayoutEffect(() => {
    const { width = 0, height = 0 } = menu.current?.getBoundingClientRect() ?? {};
    const wanted = place.alignRight ? place.x - width : place.x;
    const left = Math.max(MARGIN_PX, Math.min(wanted, innerWidth - width - MARGIN_PX));
    const top = Math.max(MARGIN_PX, Math.min(place.y, innerHeight - height - MARGIN_PX));
    setCorner({ left, top, opensLeft: left + width * 2 > innerWidth });
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
  }, [place]);

  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };

  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) onClose();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      removeEventListener('resize', onClose);
    };
  }, []);

  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).catch(() => undefined);
    close();
  };

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      data-testid="message-menu"
      style={{ left: `${String(corner.left)}px`, top: `${String(corner.top)}px` }}
      onKeyDown={(event) => {
        if (moveFocus(event)) return;
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault();
          close();
        }
      }}
    >
      {commands.length > 0 && (
        <>
          <div
            class="submenu-anchor"
            onPointerEnter={() => setAppsOpen(true)}
            onPointerLeave={(event) => {
              if (event.pointerType === 'mouse') setAppsOpen(false);
            }}
          >
            <button
              type="button"
              class="menu-item"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={areAppsOpen}
              data-testid="menu-apps"
              onClick={() => setAppsOpen(true)}
              onKeyDown={(event) => {
                if (!['ArrowRight', 'Enter', ' '].includes(event.key)) return;
                event.preventDefault();
                setAppsOpen(true);
                const anchor = event.currentTarget.parentElement;
                requestAnimationFrame(() =>
                  anchor?.querySelector<HTMLElement>('.submenu [role=menuitem]')?.focus(),
                );
              }}
            >
              <AppsIcon size={18} />
              <span class="menu-label">{labels.apps}</span>
              <ChevronRightIcon size={16} />
            </button>
            {areAppsOpen && (
              <div
                class="menu submenu"
                role="menu"
                aria-label={labels.apps}
                data-side={corner.opensLeft ? 'left' : 'right'}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
                  event.preventDefault();
                  event.stopPropagation();
                  event.currentTarget.parentElement?.querySelector('button')?.focus();
                  setAppsOpen(false);
                }}
              >
                {commands.map((command) => (
                  <button
                    key={command.id}
                    type="button"
                    class="menu-item"
                    role="menuitem"
                    data-testid={`menu-command-${command.name}`}
                    onClick={() => {
                      actions.runCommand(command, [], message);
                      close();
                    }}
                  >
                    <span class="menu-label">{commandName(command, locale)}</span>
                  </button>
                ))}
              </div>
            )}
          </div>
          <div class="menu-line" role="separator" />
        </>
      )}
      <button type="button" class="menu-item" role="menuitem" onClick={() => copy(messageText(message))}>
        <CopyIcon size={18} />
        <span class="menu-label">{labels.copyText}</span>
      </button>
      <button type="button" class="menu-item" role="menuitem" onClick={() => copy(message.id)}>
        <IdIcon size={18} />
        <span class="menu-label">{labels.copyId}</span>
      </button>
    </div>
  );
}

/** Arrow keys go round the items of the menu that has the focus. */
function moveFocus(event: KeyboardEvent): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const focused = document.activeElement;
  const owner = focused?.closest('[role=menu]');
  if (step === 0 || !owner) return false;
  event.preventDefault();
  const items = [...owner.querySelectorAll<HTMLElement>('[role=menuitem]')].filter(
    (item) => item.closest('[role=menu]') === owner,
  );
  const index = items.findIndex((item) => item === focused);
  items[(index + step + items.length) % items.length]?.focus();
  return true;
}
