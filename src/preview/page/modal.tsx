import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ComponentType, type APIModalInteractionResponseCallbackComponent } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { AlertIcon, CloseIcon } from './icons.js';
import { fill } from './locales.js';
import { Markdown } from './markdown-view.js';
import { modalFields } from './modal-fields.js';
import { isMissing, ModalInput, type ModalValues } from './modal-input.js';
import { usePage, userName } from './page-context.js';
import type { OpenModal } from './state.js';

/** A form that the bot has opened. Stays open when submitting fails. */
export function Modal({ open }: { readonly open: OpenModal }) {
  const { state, session, labels, actions } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const fields = modalFields(open.modal.components);
  const [values, setValues] = useState<ModalValues>(() =>
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

interface ModalPartProps {
  readonly component: APIModalInteractionResponseCallbackComponent;
  readonly values: ModalValues;
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
