import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { Dropdown } from './components/dropdown.js';
import { AlertIcon, CloseIcon } from './icons.js';
import { fill } from './locales.js';
import { Markdown } from './markdown-view.js';
import { modalFields, type ModalField } from './modal-fields.js';
import { usePage, userName } from './page-context.js';
import type { OpenModal } from './state.js';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A form that the bot has opened. Stays open when submitting fails. */
export function Modal({ open }: { readonly open: OpenModal }) {
  const { state, session, labels, actions } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const fields = modalFields(open.modal.components);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map((field) => [field.customId, field.initial])),
  );
  const [hasTried, setTried] = useState(false);
  const isSending = [...state.pending.values()].some(
    (each) => each.kind === 'modal' && each.interactionId === open.interactionId,
  );

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
  }, []);

  const submit = () => {
    setTried(true);
    if (isSending || fields.some((field) => isMissing(field, values))) return;
    actions.submitModal(open.interactionId, values);
  };

  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby={titleId}
      data-testid="modal"
      onCancel={(event) => {
        event.preventDefault();
        actions.closeModal();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <header class="modal-header">
          <Avatar user={session.bot} size={24} />
          <h2 id={titleId}>{open.modal.title}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={labels.close}
            onClick={() => actions.closeModal()}
          >
            <CloseIcon />
          </button>
        </header>
        <div class="modal-body">
          {open.failure && (
            <p class="modal-failed" role="alert">
              <AlertIcon size={18} /> {labels.modalFailed}
            </p>
          )}
          <p class="modal-warning">{fill(labels.modalWarning, userName(session.bot))}</p>
          {open.modal.components.map((component, index) => (
            <ModalPart
              key={component.id ?? index}
              component={component}
              values={values}
              hasTried={hasTried}
              onValue={(customId, value) => setValues((before) => ({ ...before, [customId]: value }))}
            />
          ))}
        </div>
        <footer class="modal-footer">
          <button type="button" class="button" data-style="quiet" onClick={() => actions.closeModal()}>
            {labels.cancel}
          </button>
          <button
            type="submit"
            class="button"
            data-style="primary"
            aria-busy={isSending}
            disabled={isSending}
          >
            {labels.submit}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function isMissing(field: ModalField, values: Values): boolean {
  return field.required && (values[field.customId] ?? '').length === 0;
}

interface ModalPartProps {
  readonly component: APIModalInteractionResponseCallbackComponent;
  readonly values: Values;
  readonly hasTried: boolean;
  readonly onValue: (customId: string, value: string | readonly string[]) => void;
}

function ModalPart({ component, ...rest }: ModalPartProps) {
  const { labels } = usePage();
  if (component.type === ComponentType.TextDisplay) return <Markdown text={component.content} />;
  const fields = modalFields([component]);
  if (fields.length === 0) return <p class="unsupported">{fill(labels.unsupported, component.type)}</p>;
  return (
    <>
      {fields.map((field) => (
        <ModalInput key={field.customId} field={field} {...rest} />
      ))}
    </>
  );
}

function ModalInput({
  field,
  values,
  hasTried,
  onValue,
}: Omit<ModalPartProps, 'component'> & { readonly field: ModalField }) {
  const { labels } = usePage();
  const id = useId();
  const value = values[field.customId];
  const isWrong = hasTried && isMissing(field, values);
  const { input } = field;
  return (
    <div class="modal-field" data-testid={`modal-${field.customId}`}>
      <label id={`${id}-label`} for={id}>
        {field.label}
        {field.required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {field.description && <p id={`${id}-description`}>{field.description}</p>}
      {input.type === ComponentType.TextInput ? (
        <TextField
          id={id}
          input={input}
          value={String(value ?? '')}
          isWrong={isWrong}
          onText={(text) => onValue(field.customId, text)}
        />
      ) : input.type === ComponentType.StringSelect ? (
        <Dropdown
          options={input.options}
          placeholder={input.placeholder}
          minValues={input.min_values ?? 1}
          maxValues={input.max_values ?? 1}
          isDisabled={false}
          isLoading={false}
          labelledBy={`${id}-label`}
          onPick={(picked) => onValue(field.customId, picked)}
        />
      ) : (
        <ChoiceGroup
          isSingle={input.type === ComponentType.RadioGroup}
          name={id}
          options={input.options}
          value={value}
          onValue={(picked) => onValue(field.customId, picked)}
        />
      )}
      {isWrong && (
        <p class="modal-problem" role="alert">
          {labels.required}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly input: Extract<ModalField['input'], { type: ComponentType.TextInput }>;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

function TextField({ id, input, value, isWrong, onText }: TextFieldProps) {
  const shared = {
    id,
    value,
    placeholder: input.placeholder,
    minLength: input.min_length,
    maxLength: input.max_length ?? 4000,
    required: input.required !== false,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-description`,
  };
  return input.style === TextInputStyle.Paragraph ? (
    <textarea {...shared} rows={4} onInput={(event) => onText(event.currentTarget.value)} />
  ) : (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

interface ChoiceGroupProps {
  readonly isSingle: boolean;
  readonly name: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string | undefined;
  }[];
  readonly value: string | readonly string[] | undefined;
  readonly onValue: (value: string | readonly string[]) => void;
}

function ChoiceGroup({ isSingle, name, options, value, onValue }: ChoiceGroupProps) {
  const picked = typeof value === 'string' ? [value] : (value ?? []);
  return (
    <div role={isSingle ? 'radiogroup' : 'group'} aria-labelledby={`${name}-label`} class="choice-group">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={picked.includes(option.value)}
            onChange={({ currentTarget }) => {
              if (isSingle) onValue(option.value);
              else
                onValue(
                  currentTarget.checked
                    ? [...picked, option.value]
                    : picked.filter((each) => each !== option.value),
                );
            }}
          />
          <span>
            {option.label}
            {option.description && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
