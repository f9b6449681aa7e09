import type { APIEmbed } from 'discord-api-types/v10';
import { Markdown } from '../markdown-view.js';
import { usePage } from '../page-context.js';
import { hexColour } from './component-view.js';
import { Picture } from './picture.js';

/** An embed of a message without Components V2. */
export function EmbedView({ embed }: { readonly embed: APIEmbed }) {
  const { locale } = usePage();
  const { author, title, url, description, fields, image, thumbnail, footer, timestamp, color } = embed;
  const footerParts = [footer?.text, timestamp && new Date(timestamp).toLocaleString(locale)].filter(Boolean);
  return (
    <div class="embed" style={color === undefined ? {} : { '--accent': hexColour(color) }}>
      <div class="embed-main">
        {author && <div class="embed-author">{author.name}</div>}
        {title && (
          <div class="embed-title">
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
          </div>
        )}
        {description && <Markdown text={description} />}
        {fields && fields.length > 0 && (
          <dl class="embed-fields">
            {fields.map(({ name, value, inline }, index) => (
              <div key={index} data-inline={inline === true}>
                <dt>{name}</dt>
                <dd>
                  <Markdown text={value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {image && <Picture url={image.url} description="" kind="large" />}
        {footerParts.length > 0 && <div class="embed-footer">{footerParts.join(' • ')}</div>}
      </div>
      {thumbnail && <Picture url={thumbnail.url} description="" kind="thumbnail" />}
    </div>
  );
}
