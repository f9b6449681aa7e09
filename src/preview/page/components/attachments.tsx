import { MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { DownloadIcon, FileIcon } from '../icons.js';
import { fill } from '../locales.js';
import { usePage } from '../page-context.js';
import { Enlargeable } from './enlargeable.js';

/** The files of a message without Components V2, where only file components and galleries show them. */
export function Attachments({ message }: { readonly message: APIMessage }) {
  const isV2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (isV2 || message.attachments.length === 0) return null;
  return (
    <div class="attachments">
      {message.attachments.map(({ id, url, filename, size, description, content_type: type }) =>
        type?.startsWith('image/') ? (
          <Enlargeable key={id} url={url} description={description ?? filename} />
        ) : (
          <FileCard key={id} name={filename} url={url} sizeBytes={size} />
        ),
      )}
    </div>
  );
}

interface FileCardProps {
  readonly name: string | undefined;
  readonly url: string;
  readonly sizeBytes: number | undefined;
}

/** A file to download. */
export function FileCard({ name, url, sizeBytes }: FileCardProps) {
  const { labels } = usePage();
  const shownName = name ?? url.slice(url.lastIndexOf('/') + 1);
  return (
    <div class="file-card" data-testid="file">
      <FileIcon size={32} />
      <span class="file-text">
        <a href={url} download={shownName}>
          {shownName}
        </a>
        {sizeBytes !== undefined && <span class="file-size">{fileSize(sizeBytes)}</span>}
      </span>
      <a class="icon-button" href={url} download={shownName} aria-label={fill(labels.download, shownName)}>
        <DownloadIcon />
      </a>
    </div>
  );
}

function fileSize(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
