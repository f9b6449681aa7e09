import { PictureIcon } from '../icons.js';
import { fill } from '../locales.js';
import { usePage } from '../page-context.js';

interface PictureProps {
  readonly url: string;
  readonly description: string;
  readonly kind: 'thumbnail' | 'large';
}

/** A picture from this machine; for one from elsewhere a frame with its description, as nothing is loaded from outside. */
export function Picture({ url, description, kind }: PictureProps) {
  const { labels } = usePage();
  if (isLocal(url))
    return <img class="picture" data-kind={kind} src={url} alt={description} loading="lazy" />;
  return (
    <span class="picture picture-elsewhere" data-kind={kind} role="img" aria-label={description} title={url}>
      <PictureIcon size={24} />
      {kind === 'large' && <span>{description || fill(labels.notLoaded, hostOf(url))}</span>}
    </span>
  );
}

/** Whether the picture is on this machine. */
export function isLocal(url: string): boolean {
  const host = hostOf(url);
  return (
    url.startsWith('data:image/') ||
    host === location.hostname ||
    host === '127.0.0.1' ||
    host === 'localhost'
  );
}

function hostOf(url: string): string {
  return URL.canParse(url, location.href) ? new URL(url, location.href).hostname : url;
}
