import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { APISelectMenuOption } from 'discord-api-types/v10';
import { CheckIcon, ChevronDownIcon } from '../icons.js';
import { usePage } from '../page-context.js';
import { ButtonFace } from './button.js';

interface DropdownProps {
  readonly options: readonly APISelectMenuOption[];
  readonly placeholder: string | undefined;
  readonly minValues: number;
  readonly maxValues: number;
  readonly isDisabled: boolean;
  readonly isLoading: boolean;
  readonly labelledBy?: string;
  readonly onPick: (values: readonly string[]) => void;
}

/** Height of the open list, in CSS pixels, that must fit below the box; else it opens above. */
const LIST_HEIGHT_PX = 320;

/** Discord's select: one pick closes it; with several, closing it is what sends them. */
export function Dropdown(props: DropdownProps) {
  const { options, minValues, maxValues, isDisabled, isLoading, onPick } = props;
  const { labels } = usePage();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [opensUp, setOpensUp] = useState(false);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState(() =>
    options.filter((each) => each.default).map(({ value }) => value),
  );
  const before = useRef(picked);
  const isMultiple = maxValues > 1;

  const open = () => {
    if (isDisabled) return;
    const { bottom = 0, top = 0 } = trigger.current?.getBoundingClientRect() ?? {};
    const end = trigger.current?.closest('.message-scroller')?.getBoundingClientRect().bottom ?? innerHeight;
    setOpensUp(bottom + LIST_HEIGHT_PX > end && top > end - bottom);
    setActive(
      Math.max(
        0,
        options.findIndex(({ value }) => picked.includes(value)),
      ),
    );
    before.current = picked;
    setOpen(true);
  };

  const close = () => {
    setOpen(false);
    const isChanged =
      picked.length !== before.current.length || picked.some((value) => !before.current.includes(value));
    if (!isMultiple || !isChanged) return;
    if (picked.length >= minValues) onPick(picked);
    else setPicked(before.current);
  };

  const pick = (value: string) => {
    if (!isMultiple) {
      setPicked([value]);
      setOpen(false);
      trigger.current?.focus();
      onPick([value]);
    } else if (picked.includes(value)) {
      setPicked(picked.filter((each) => each !== value));
    } else if (picked.length < maxValues) {
      setPicked([...picked, value]);
    }
  };

  useEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
    const closeOutside = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) close();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return;
      event.preventDefault();
      open();
      return;
    }
    const activeValue = options[active]?.value;
    if (event.key === 'ArrowDown') setActive((active + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((active - 1 + options.length) % options.length);
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(options.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && activeValue !== undefined) pick(activeValue);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key.length === 1) {
      const found = options.findIndex(({ label }) => label.toLowerCase().startsWith(event.key.toLowerCase()));
      if (found !== -1) setActive(found);
    } else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  const pickedOptions = options.filter(({ value }) => picked.includes(value));
  return (
    <div ref={box} class="dropdown" data-open={isOpen} data-up={opensUp}>
      <button
        ref={trigger}
        type="button"
        class="dropdown-box"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${String(active)}` : undefined}
        aria-labelledby={props.labelledBy}
        aria-label={props.labelledBy ? undefined : (props.placeholder ?? labels.select)}
        aria-busy={isLoading}
        disabled={isDisabled && !isLoading}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={onKeyDown}
      >
        {pickedOptions.length > 0 ? (
          <span class="dropdown-picked" data-several={isMultiple}>
            {pickedOptions.map(({ value, label, emoji }) => (
              <span key={value} class="dropdown-value">
                <ButtonFace label={label} emoji={emoji} />
              </span>
            ))}
          </span>
        ) : (
          <span class="dropdown-placeholder">{props.placeholder ?? labels.select}</span>
        )}
        {isLoading ? <span class="spinner" aria-hidden="true" /> : <ChevronDownIcon />}
      </button>
      {isOpen && (
        <ul id={`${id}-list`} class="dropdown-list" role="listbox" aria-multiselectable={isMultiple}>
          {options.map(({ value, label, description, emoji }, index) => {
            const isPicked = picked.includes(value);
            return (
              <li
                key={value}
                id={`${id}-${String(index)}`}
                role="option"
                class="dropdown-option"
                aria-selected={isPicked}
                data-active={index === active}
                onPointerMove={() => setActive(index)}
                onClick={() => pick(value)}
              >
                {emoji?.name && (
                  <span class="dropdown-emoji">{emoji.id ? `:${emoji.name}:` : emoji.name}</span>
                )}
                <span class="dropdown-text">
                  <span>{label}</span>
                  {description && <span class="dropdown-description">{description}</span>}
                </span>
                {isPicked && <CheckIcon size={18} />}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
