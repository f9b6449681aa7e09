import {
  ComponentType,
  type APICheckboxGroupComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIRadioGroupComponent,
  type APIStringSelectComponent,
  type APITextInputComponent,
} from 'discord-api-types/v10';

type Input =
  APITextInputComponent | APIStringSelectComponent | APIRadioGroupComponent | APICheckboxGroupComponent;

/** A question of a modal that the page can ask. */
export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly initial: string | readonly string[];
  readonly input: Input;
}

/** The questions among a modal's components; text displays and inputs that the page cannot draw are left out. */
export function modalFields(
  components: readonly APIModalInteractionResponseCallbackComponent[],
): ModalField[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Label)
      return toField(component.component, component.label, component.description);
    // Inputs directly in rows are the older form; the label stands in the input.
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((input) => toField(input, input.label ?? '', undefined));
  });
}

function toField(
  input: { readonly type: ComponentType },
  label: string,
  description: string | undefined,
): ModalField[] {
  if (!isInput(input)) return [];
  const shared = { customId: input.custom_id, label, description, required: input.required !== false, input };
  switch (input.type) {
    case ComponentType.TextInput:
      return [{ ...shared, initial: input.value ?? '' }];
    case ComponentType.RadioGroup:
      return [{ ...shared, initial: input.options.find((option) => option.default)?.value ?? '' }];
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup:
      return [
        { ...shared, initial: input.options.filter((option) => option.default).map(({ value }) => value) },
      ];
  }
}

function isInput(input: { readonly type: ComponentType }): input is Input {
  const known: readonly ComponentType[] = [
    ComponentType.TextInput,
    ComponentType.StringSelect,
    ComponentType.RadioGroup,
    ComponentType.CheckboxGroup,
  ];
  return known.includes(input.type);
}
