import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon, ExternalIcon } from '../icons.js';
import { usePage } from '../page-context.js';
import { isLocal, Picture } from './picture.js';

interface EnlargeableProps {
  readonly url: string;
  readonly description: string;
}

/** A picture that opens over the whole page, its description below it. One from elsewhere, never loaded, does not. */
export function Enlargeable({ url, description }: EnlargeableProps) {
  const { labels } = usePage();
  const [isOpen, setOpen] = useState(false);
  const small = <Picture url={url} description={description} kind="large" />;
  if (!isLocal(url)) return small;
  return (
    <>
      <button type="button" class="enlargeable" title={labels.enlarge} onClick={() => setOpen(true)}>
        {small}
        {description !== '' && (
          <span class="alt-mark" aria-hidden="true">
            ALT
          </span>
        )}
      </button>
      {isOpen && <Enlarged url={url} description={description} onClose={() => setOpen(false)} />}
    </>
  );
}

function Enlarged({ url, description, onClose }: EnlargeableProps & { readonly onClose: () => void }) {
  const { labels } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="enlarged"
      aria-label={description || labels.enlarge}
      data-testid="enlarged"
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <figure>
        <img src={url} alt={description} />
        {description !== '' && <figcaption>{description}</figcaption>}
      </figure>
      <div class="enlarged-actions">
        <a
          class="icon-button"
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={labels.openInBrowser}
          title={labels.openInBrowser}
        >
          <ExternalIcon />
        </a>
        <button type="button" class="icon-button" aria-label={labels.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
    </dialog>
  );
}
