import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { usePage } from '../page-context.js';
import { Dropdown } from './dropdown.js';
import { useMessage, usePendingComponent } from './message-context.js';

/** A string select of a message: what is picked goes to the bot when the list closes. */
export function SelectMenu({ menu }: { readonly menu: APIStringSelectComponent }) {
  const message = useMessage();
  const { actions } = usePage();
  const { isBusy, isPressed } = usePendingComponent(menu.custom_id);
  return (
    <Dropdown
      // The bot's new version of the message decides what is picked.
      key={message.edited_timestamp ?? ''}
      options={menu.options}
      placeholder={menu.placeholder}
      minValues={menu.min_values ?? 1}
      maxValues={menu.max_values ?? 1}
      isDisabled={menu.disabled === true || isBusy}
      isLoading={isPressed}
      onPick={(values) => actions.useComponent(message, menu.custom_id, values)}
    />
  );
}
