import type { APIMediaGalleryItem } from 'discord-api-types/v10';
import { Cover } from './cover.js';
import { Enlargeable } from './enlargeable.js';

/** One to ten pictures in a grid; each opens large. */
export function MediaGallery({ items }: { readonly items: readonly APIMediaGalleryItem[] }) {
  return (
    <div class="media-gallery" data-count={Math.min(items.length, 4)} data-testid="media-gallery">
      {items.map((item, index) => (
        <Cover key={index} isCovered={item.spoiler === true}>
          <Enlargeable url={item.media.url} description={item.description ?? ''} />
        </Cover>
      ))}
    </div>
  );
}
