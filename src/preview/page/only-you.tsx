import { EyeIcon } from './icons.js';
import { usePage } from './page-context.js';

/** The line under what only the person at the page sees. */
export function OnlyYou({ onDismiss }: { readonly onDismiss: () => void }) {
  const { labels } = usePage();
  return (
    <p class="only-you" data-testid="only-you">
      <EyeIcon size={16} /> {labels.onlyYou} ·{' '}
      <button type="button" class="text-link" data-testid="dismiss" onClick={onDismiss}>
        {labels.dismiss}
      </button>
    </p>
  );
}
