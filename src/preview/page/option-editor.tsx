import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Combobox } from './combobox.js';
import {
  addFreeText,
  addOption,
  fieldProblem,
  fixedChoices,
  optionNamedAtEnd,
  optionValues,
  pickChoice,
  remainingOptions,
  removeOption,
  setText,
  type CommandDraft,
  type Field,
  type Option,
} from './command-draft.js';
import { CloseIcon, SendIcon } from './icons.js';
import { commandName, optionDescription, optionName } from './localised-names.js';
import { fill } from './locales.js';
import { useOptionChoices } from './option-choices.js';
import { OptionPill } from './option-pill.js';
import { OptionPopup } from './option-popup.js';
import { OptionTail, TAIL } from './option-tail.js';
import { usePage } from './page-context.js';

interface OptionEditorProps {
  readonly draft: CommandDraft;
  readonly onDraft: (draft: CommandDraft) => void;
  /** Back to plain text. */
  readonly onLeave: (text: string) => void;
}

/** A command in the message box: its name, a pill for each option, and the list that belongs to the one in focus. */
export function OptionEditor({ draft, onDraft, onLeave }: OptionEditorProps) {
  const { state, locale, labels, actions } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [focused, setFocused] = useState<string>();
  const [wanted, setWanted] = useState<string | undefined>(() => firstToFill(draft)?.option.name ?? TAIL);
  const [isListOpen, setListOpen] = useState(true);
  const [active, setActive] = useState(-1);
  const [hasTriedToSend, setTriedToSend] = useState(false);
  const [tailText, setTailText] = useState('');

  const { command, fields } = draft;
  const name = commandName(command, locale);
  const remaining = remainingOptions(draft);
  const field = fields.find(({ option }) => option.name === focused);
  const { choices, note, isCurrent } = useOptionChoices(draft, field);
  const tailOptions = remaining.filter((option) => optionName(option, locale).startsWith(tailText.trim()));
  const listed = field ? choices.length : tailOptions.length;
  // Of a list that is still for less than what is typed, Enter takes nothing.
  const ready = isCurrent && active < listed ? active : -1;
  const isTailUnknown = !field && tailText.trim() !== '' && tailOptions.length === 0;

  /** What stands ready to be taken: of an option's list what is chosen already, or else the first. */
  const firstActive = (of: Field | undefined): number => {
    if (!of) return -1;
    const chosen = fixedChoices(of.option, locale).findIndex(({ value }) => value === of.picked);
    return Math.max(chosen, 0);
  };
  const nameOption = (option: Option) => ({
    name: optionName(option, locale),
    description: optionDescription(option, locale),
  });

  // Before the browser paints, so that no key typed meanwhile is lost.
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const target = [...(box.current?.querySelectorAll<HTMLTextAreaElement>('[data-option]') ?? [])].find(
      (each) => each.dataset['option'] === wanted,
    );
    target?.focus();
    target?.setSelectionRange(target.value.length, target.value.length);
    setWanted(undefined);
  }, [wanted, fields.length]);

  const onFocus = (optionNameInFocus: string) => {
    setFocused(optionNameInFocus);
    setListOpen(true);
    setActive(firstActive(fields.find(({ option }) => option.name === optionNameInFocus)));
  };

  const pick = (index: number, thenMove: boolean) => {
    if (!field) {
      const option = tailOptions[index];
      if (!option) return;
      onDraft(addOption(draft, option));
      setTailText('');
      setWanted(option.name);
      return;
    }
    const choice = choices[index];
    if (!choice) return;
    const next = pickChoice(draft, field.option, choice);
    onDraft(next);
    setListOpen(false);
    if (thenMove) setWanted(firstMissing(next)?.option.name ?? field.option.name);
  };

  const send = () => {
    if (state.link !== 'open') return;
    if (tailText.trim() !== '') {
      keepTailText();
      return;
    }
    const wrong = fields.find((each) => fieldProblem(each) !== undefined);
    if (wrong) {
      setTriedToSend(true);
      setWanted(wrong.option.name);
      return;
    }
    actions.runCommand(command, optionValues(draft));
    onLeave('');
  };

  /** What names no option goes into one that takes any text, or else stays where it is. */
  const keepTailText = () => {
    const next = addFreeText(draft, tailText, locale);
    if (next) {
      onDraft(next);
      setTailText('');
    } else setTriedToSend(true);
    setWanted(next?.fields.at(-1)?.option.name ?? TAIL);
  };

  const typeTail = (text: string) => {
    const { added } = optionNamedAtEnd(draft, text, locale);
    if (added) {
      onDraft(addOption(draft, added));
      setWanted(added.name);
    }
    setTailText(added ? '' : text);
    setListOpen(true);
    setActive(text.trim() === '' ? -1 : 0);
  };

  const type = (option: Option, typed: string) => {
    const text = typed.replaceAll('\n', ' ');
    const { added, before } = optionNamedAtEnd(draft, text, locale);
    const withText = setText(draft, option, before, locale);
    onDraft(added ? addOption(withText, added) : withText);
    if (added) setWanted(added.name);
    setListOpen(true);
    setActive(firstActive(withText.fields.find((each) => each.option.name === option.name)));
  };

  const erase = () => {
    const place = field ? fields.indexOf(field) : fields.length;
    const before = fields[place - 1];
    if (field && !field.option.required) {
      onDraft(removeOption(draft, field.option));
      setWanted(before?.option.name ?? TAIL);
    } else if (before) {
      setWanted(before.option.name);
    } else if (fields.every(({ text }) => text === '')) {
      onLeave(`/${name}`);
    }
  };

  const move = (step: 1 | -1) => {
    const place = field ? fields.indexOf(field) : fields.length;
    const next = fields[place + step];
    if (next) setWanted(next.option.name);
    else if (step === 1) setWanted(TAIL);
  };

  const onKeyDown: Combobox['onKeyDown'] = (event) => {
    if (event.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const hasActive = isListOpen && ready >= 0;
    // What is typed or chosen already need not be picked again.
    const isTaken = field && choices[active]?.value === (field.picked ?? field.text.trim());
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!isListOpen) setListOpen(true);
        if (listed > 0) {
          const step = event.key === 'ArrowDown' ? 1 : -1;
          setActive(active < 0 ? (step === 1 ? 0 : listed - 1) : (active + step + listed) % listed);
        }
        break;
      case 'Enter':
        if (hasActive && !isTaken) pick(active, true);
        else send();
        break;
      case 'Tab':
        // The browser moves on by itself; what stands ready in the list is taken along.
        if (!event.shiftKey && hasActive && field?.picked === undefined) {
          pick(active, false);
          if (!field) break;
        }
        return;
      case 'Escape':
        if (!isListOpen) return;
        setListOpen(false);
        break;
      case 'Backspace':
        if (value !== '') return;
        erase();
        break;
      case 'ArrowLeft':
        if (!isAtStart) return;
        move(-1);
        break;
      case 'ArrowRight':
        if (selectionStart !== value.length) return;
        move(1);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const shownProblem = (each: Field) => {
    const problem = fieldProblem(each);
    const isHasty = problem === 'missing' || each.option.name === focused;
    return problem !== undefined && (hasTriedToSend || !isHasty) ? problem : undefined;
  };

  const fieldTrouble = field && shownProblem(field);
  const tailNote = isTailUnknown ? labels.noChoices : undefined;
  const isShown = focused !== undefined && isListOpen && (field ?? tailNote ?? remaining[0]) !== undefined;
  const combobox: Combobox = {
    listId,
    isExpanded: isShown && listed > 0,
    activeId: isShown && ready >= 0 ? `${listId}-${String(ready)}` : undefined,
    onFocus,
    onKeyDown,
  };

  return (
    <>
      {isShown && (
        <OptionPopup
          title={field ? optionName(field.option, locale) : labels.optionalOptions}
          description={field ? optionDescription(field.option, locale) : ''}
          problem={fieldTrouble ? labels.problems[fieldTrouble] : hasTriedToSend ? tailNote : undefined}
          note={hasTriedToSend && tailNote ? undefined : (note ?? tailNote)}
          list={{
            id: listId,
            items: field ? choices : tailOptions.map(nameOption),
            active: ready,
            onActive: setActive,
            onChoose: (index) => pick(index, true),
          }}
        />
      )}
      <div
        ref={box}
        class="composer-box composer-command"
        data-testid="command-box"
        onBlur={(event) => {
          if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)))
            setFocused(undefined);
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) setWanted(fields.at(-1)?.option.name ?? TAIL);
        }}
      >
        <div class="pills">
          <span class="command-name" data-testid="command-name">
            /{name}
          </span>
          {fields.map((each) => (
            <OptionPill
              key={each.option.name}
              field={each}
              problem={shownProblem(each)}
              isFocused={each === field}
              combobox={combobox}
              onText={(text) => type(each.option, text)}
              onRemove={() => {
                onDraft(removeOption(draft, each.option));
                setWanted(TAIL);
              }}
            />
          ))}
          {(remaining.length > 0 || fields.length === 0) && (
            <OptionTail text={tailText} combobox={combobox} onText={typeTail} />
          )}
          {remaining.length > 0 && (
            <button
              type="button"
              class="more-options"
              tabIndex={-1}
              data-testid="more-options"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => setWanted(TAIL)}
            >
              {fill(labels.moreOptions, remaining.length)}
            </button>
          )}
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={labels.cancelCommand}
          onClick={() => onLeave('')}
        >
          <CloseIcon size={18} />
        </button>
        <button type="button" class="send-button" aria-label={labels.send} onClick={send}>
          <SendIcon />
        </button>
      </div>
    </>
  );
}

function firstToFill(draft: CommandDraft): Field | undefined {
  return firstMissing(draft) ?? draft.fields.at(-1);
}

function firstMissing(draft: CommandDraft): Field | undefined {
  return draft.fields.find((field) => fieldProblem(field) === 'missing');
}
