import type { ComponentChildren } from 'preact';
import {
  ComponentType,
  SeparatorSpacingSize,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
} from 'discord-api-types/v10';
import { fill } from '../locales.js';
import { Markdown } from '../markdown-view.js';
import { usePage } from '../page-context.js';
import { FileCard } from './attachments.js';
import { Button } from './button.js';
import { Cover } from './cover.js';
import { MediaGallery } from './media-gallery.js';
import { Picture } from './picture.js';
import { SelectMenu } from './select-menu.js';

/** A component of a message, with all that is in it. */
export function ComponentView({ component }: { readonly component: APIMessageTopLevelComponent }) {
  const { labels } = usePage();
  switch (component.type) {
    case ComponentType.ActionRow:
      return (
        <div class="action-row">
          {component.components.map((each, index) => (
            <ActionRowItem key={each.id ?? index} component={each} />
          ))}
        </div>
      );
    case ComponentType.TextDisplay:
      return <Markdown text={component.content} />;
    case ComponentType.Section:
      return <Section section={component} />;
    case ComponentType.Separator:
      return (
        <hr
          class="separator"
          data-divider={component.divider !== false}
          data-spacing={component.spacing === SeparatorSpacingSize.Large ? 'large' : 'small'}
        />
      );
    case ComponentType.MediaGallery:
      return <MediaGallery items={component.items} />;
    case ComponentType.File:
      return (
        <Cover isCovered={component.spoiler === true}>
          <FileCard name={component.name} url={component.file.url} sizeBytes={component.size} />
        </Cover>
      );
    case ComponentType.Container:
      return <Container container={component} />;
    default:
      return <Unsupported>{fill(labels.unsupported, (component as { type: number }).type)}</Unsupported>;
  }
}

function Container({ container }: { readonly container: APIContainerComponent }) {
  const { accent_color: accent } = container;
  const style = typeof accent === 'number' ? { '--accent': hexColour(accent) } : {};
  return (
    <Cover isCovered={container.spoiler === true}>
      <div class="container" data-accent={typeof accent === 'number'} data-testid="container" style={style}>
        {container.components.map((each, index) => (
          <ComponentView key={each.id ?? index} component={each} />
        ))}
      </div>
    </Cover>
  );
}

function Section({ section }: { readonly section: APISectionComponent }) {
  const { accessory } = section;
  return (
    <div class="section">
      <div class="section-text">
        {section.components.map((each, index) => (
          <Markdown key={each.id ?? index} text={each.content} />
        ))}
      </div>
      <div class="section-accessory">
        {accessory.type === ComponentType.Button ? (
          <Button button={accessory} />
        ) : (
          <Cover isCovered={accessory.spoiler === true}>
            <Picture url={accessory.media.url} description={accessory.description ?? ''} kind="thumbnail" />
          </Cover>
        )}
      </div>
    </div>
  );
}

function ActionRowItem({ component }: { readonly component: APIComponentInMessageActionRow }) {
  const { labels } = usePage();
  switch (component.type) {
    case ComponentType.Button:
      return <Button button={component} />;
    case ComponentType.StringSelect:
      return <SelectMenu menu={component} />;
    default:
      return <Unsupported>{fill(labels.unsupported, component.type)}</Unsupported>;
  }
}

function Unsupported({ children }: { readonly children: ComponentChildren }) {
  return <p class="unsupported">{children}</p>;
}

/** `#rrggbb` of a colour given as an integer. */
export function hexColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
