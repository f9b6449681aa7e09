import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { comboboxAttributes } from './combobox.js';
import { draftFromText, matchingCommands, startDraft, type CommandDraft } from './command-draft.js';
import { CommandPicker } from './command-picker.js';
import { UnknownCommand } from './unknown-command.js';
import { commandsHere } from './commands-here.js';
import { SendIcon } from './icons.js';
import { fill } from './locales.js';
import { OptionEditor } from './option-editor.js';
import { usePage } from './page-context.js';

/** Discord's limit for one message, in UTF-16 code units. */
const MESSAGE_LENGTH = 2000;

/** What stands in the message box: plain text, or a command with its options. */
export interface BoxContent {
  readonly text: string;
  readonly draft: CommandDraft | undefined;
}

interface ComposerProps {
  readonly box: BoxContent;
  readonly onBox: (box: BoxContent) => void;
  readonly placeholder: { readonly name: string; readonly isDirect: boolean };
}

/** The message box: plain text, the list of commands after `/`, or a command with its options. */
export function Composer({ box, onBox, placeholder }: ComposerProps) {
  const { labels } = usePage();
  const wasCommand = useRef(false);
  const label = fill(placeholder.isDirect ? labels.messageTo : labels.messageIn, placeholder.name);
  const hasDraft = box.draft !== undefined;
  useEffect(() => {
    wasCommand.current = hasDraft;
  }, [hasDraft]);

  return (
    <form
      class="composer"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {box.draft ? (
        <OptionEditor
          key={box.draft.command.id}
          draft={box.draft}
          onDraft={(draft) => onBox({ text: '', draft })}
          onLeave={(text) => onBox({ text, draft: undefined })}
        />
      ) : (
        <TextBox text={box.text} label={label} takesFocus={wasCommand.current} onBox={onBox} />
      )}
    </form>
  );
}

interface TextBoxProps {
  readonly text: string;
  readonly label: string;
  readonly takesFocus: boolean;
  readonly onBox: (box: BoxContent) => void;
}

function TextBox({ text, label, takesFocus, onBox }: TextBoxProps) {
  const { state, locale, labels, actions } = usePage();
  const input = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [active, setActive] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [isWarned, setWarned] = useState(false);

  const typedCommand = /^\/(\S*)$/.exec(text)?.[1];
  const matches =
    typedCommand === undefined ? [] : matchingCommands(commandsHere(state), typedCommand, locale);
  const isPicking = typedCommand !== undefined && !isDismissed;

  useLayoutEffect(() => {
    const box = input.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${String(box.scrollHeight)}px`;
  }, [text]);

  useLayoutEffect(() => {
    if (takesFocus || matchMedia('(pointer: fine)').matches) input.current?.focus();
  }, []);

  const choose = (index: number) => {
    const command = matches[index];
    if (command) onBox({ text: '', draft: startDraft(command) });
  };

  const send = () => {
    const content = text.trim();
    if (content === '' || content.length > MESSAGE_LENGTH || state.link !== 'open') return;
    // What looks like a command that there is not is sent as text only by who insists.
    if (/^\/[^\s/]+(?:\s|$)/.test(content) && !isWarned) {
      setDismissed(false);
      setWarned(true);
      return;
    }
    actions.sendMessage(content);
    setWarned(false);
    onBox({ text: '', draft: undefined });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composition of a Chinese word is not ours.
    if (event.isComposing) return;
    if (isPicking && matches.length > 0) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((active + step + matches.length) % matches.length);
        return;
      }
      if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
        event.preventDefault();
        choose(active);
        return;
      }
    }
    if (event.key === 'Escape' && isPicking) {
      event.preventDefault();
      setDismissed(true);
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };

  return (
    <>
      {isPicking && !isWarned && (
        <CommandPicker id={listId} items={matches} active={active} onActive={setActive} onChoose={choose} />
      )}
      {isWarned && <UnknownCommand />}
      <div class="composer-box">
        <textarea
          ref={input}
          rows={1}
          value={text}
          placeholder={label}
          aria-label={label}
          {...comboboxAttributes({
            listId,
            isExpanded: isPicking,
            activeId: isPicking && matches.length > 0 ? `${listId}-${String(active)}` : undefined,
          })}
          data-testid="message-box"
          onInput={({ currentTarget }) => {
            setActive(0);
            setDismissed(false);
            setWarned(false);
            const draft = draftFromText(currentTarget.value, commandsHere(state), locale);
            onBox({ text: draft ? '' : currentTarget.value, draft });
          }}
          onKeyDown={onKeyDown}
        />
        {text.length > MESSAGE_LENGTH - 200 && (
          <span class="characters-left" data-over={text.length > MESSAGE_LENGTH}>
            {MESSAGE_LENGTH - text.length}
          </span>
        )}
        <button
          type="button"
          class="send-button"
          aria-label={labels.send}
          disabled={text.trim() === ''}
          onClick={send}
        >
          <SendIcon />
        </button>
      </div>
    </>
  );
}
