import { ButtonStyle, type APIButtonComponent, type APIMessageComponentEmoji } from 'discord-api-types/v10';
import { ExternalIcon } from '../icons.js';
import { usePage } from '../page-context.js';
import { Dots } from './dots.js';
import { useMessage, usePendingComponent } from './message-context.js';

const STYLE_NAMES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

/** A button of a message; while the bot has not answered, the pressed one shows dots and its neighbours wait. */
export function Button({ button }: { readonly button: APIButtonComponent }) {
  const message = useMessage();
  const { actions } = usePage();
  const customId = 'custom_id' in button ? button.custom_id : '';
  const { isBusy, isPressed } = usePendingComponent(customId);
  const style = STYLE_NAMES[button.style];
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji : undefined;

  if (button.style === ButtonStyle.Link) {
    const face = (
      <>
        <ButtonFace label={label} emoji={emoji} />
        <ExternalIcon size={16} />
      </>
    );
    return button.disabled ? (
      <button type="button" class="button" data-style={style} disabled>
        {face}
      </button>
    ) : (
      <a class="button" data-style={style} href={button.url} target="_blank" rel="noreferrer noopener">
        {face}
      </a>
    );
  }
  return (
    <button
      type="button"
      class="button"
      data-style={style}
      data-loading={isPressed}
      aria-busy={isPressed}
      aria-label={isPressed ? label : undefined}
      disabled={button.disabled}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) actions.useComponent(message, customId);
      }}
    >
      <span class="button-face">
        <ButtonFace label={label} emoji={emoji} />
      </span>
      {isPressed && <Dots />}
    </button>
  );
}

interface ButtonFaceProps {
  readonly label: string | undefined;
  readonly emoji: APIMessageComponentEmoji | undefined;
}

/** Emoji and label. A custom emoji is shown by its name, as its picture would have to be loaded. */
export function ButtonFace({ label, emoji }: ButtonFaceProps) {
  return (
    <>
      {emoji?.name && <span class="button-emoji">{emoji.id ? `:${emoji.name}:` : emoji.name}</span>}
      {label !== undefined && <span>{label}</span>}
    </>
  );
}
