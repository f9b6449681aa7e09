import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.js';

interface CoverProps {
  readonly isCovered: boolean;
  readonly children: ComponentChildren;
}

/** A block that is blurred until pressed: the spoiler of containers, pictures and files. */
export function Cover({ isCovered, children }: CoverProps) {
  const { labels } = usePage();
  const [isShown, setShown] = useState(false);
  if (!isCovered || isShown) return <>{children}</>;
  return (
    <div class="cover">
      <div class="cover-content" inert aria-hidden="true">
        {children}
      </div>
      <button type="button" class="cover-button" onClick={() => setShown(true)}>
        <span>{labels.spoiler}</span>
      </button>
    </div>
  );
}
