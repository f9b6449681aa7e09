import type { APIMediaGalleryItem } from 'discord-api-types/v10';
import { Cover } from './cover.js';
import { Picture } from './picture.js';

/** One to ten pictures in a grid. */
export function MediaGallery({ items }: { readonly items: readonly APIMediaGalleryItem[] }) {
  return (
    <div class="media-gallery" data-count={Math.min(items.length, 4)}>
      {items.map((item, index) => (
        <Cover key={index} isCovered={item.spoiler === true}>
          <Picture url={item.media.url} description={item.description ?? ''} kind="large" />
        </Cover>
      ))}
    </div>
  );
}
