/** What a command is. One file in `commands/` defines one; nothing else lists them. */
import type { Answer, LanguageTag, Suggestion } from './model.js';
import type { Library } from './library.js';

/** A name and a description, in every language. Discord's rules for names hold: small letters, no spaces, 1–32. */
export type Naming = Readonly<Record<LanguageTag, { readonly name: string; readonly description: string }>>;

interface OptionBase {
  readonly naming: Naming;
  readonly required: boolean;
}

/** Free text. `suggest` completes it; text that is no suggestion is just as welcome. */
export interface TextOption extends OptionBase {
  readonly type: 'text';
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly suggest: (library: Library, typed: string, language: LanguageTag) => readonly Suggestion[];
}

/** A whole number. */
export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
}

/** Yes or no. */
export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}

/** One of a few values, at most 25. */
export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly {
    readonly value: string;
    /** What people choose by, 1–100 characters. */
    readonly labels: Readonly<Record<LanguageTag, string>>;
  }[];
}

export type Option = TextOption | NumberOption | FlagOption | ChoiceOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends TextOption
  ? string
  : O extends NumberOption
    ? number
    : O extends ChoiceOption
      ? O['choices'][number]['value']
      : boolean;

/** The arguments that a command's options promise: required ones always there, others perhaps. */
export type ArgumentsOf<O extends Options> = {
  readonly [K in keyof O as O[K]['required'] extends true ? K : never]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as O[K]['required'] extends true ? never : K]?: ValueOf<O[K]>;
};

/** What surrounds a request. */
export interface Situation {
  /** The language of the reader. */
  readonly language: LanguageTag;
  readonly now: Date;
  /** All commands, for a command that explains them. */
  readonly commands: readonly Command[];
}

/** An entry in the menu that opens on a message. Its text becomes the value of one option. */
export interface MessageMenu<Name extends string = string> {
  /** Shown in the menu, 1–32 characters, in every language. */
  readonly names: Readonly<Record<LanguageTag, string>>;
  readonly option: Name;
  /** The text option that is given where the message is. */
  readonly placeOption?: Name;
  /** Whether the answer is for the reader alone, until published; shown to all unless told. */
  readonly isHidden?: boolean;
}

interface Definition<O extends Options> {
  readonly naming: Naming;
  /** In the order people see them; required ones first. */
  readonly options: O;
  readonly menu?: MessageMenu<Extract<keyof O, string>>;
  /** Whether it answers from facts, which a large library has only some time after the start; no unless told. */
  readonly needsFacts?: boolean;
  /** Whether it answers from the articles; yes unless told. */
  readonly needsLibrary?: boolean;
  /** Does what its first answer would have to do first; called before the bot is online. */
  readonly prepare?: (library: Library) => void;
  /** Answers at once: no waiting, no input or output. */
  readonly run: (library: Library, args: ArgumentsOf<O>, situation: Situation) => Answer;
}

/** A command with the types of its arguments forgotten, as the loader hands it out. */
export interface Command {
  /** The English name, which is also its file's name. */
  readonly name: string;
  readonly naming: Naming;
  readonly options: Options;
  readonly menu?: MessageMenu;
  readonly needsFacts: boolean;
  readonly needsLibrary: boolean;
  readonly prepare?: (library: Library) => void;
  readonly run: (library: Library, args: Readonly<Record<string, unknown>>, situation: Situation) => Answer;
}

/** The command, its arguments typed by its options. Arguments must have passed `readArguments`. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  const { naming, options, menu, needsFacts = false, needsLibrary = true, prepare, run } = definition;
  return {
    name: naming.en.name,
    naming,
    options,
    ...(menu && { menu }),
    needsFacts,
    needsLibrary,
    ...(prepare && { prepare }),
    run: (library, args, situation) => run(library, args as ArgumentsOf<O>, situation),
  };
}
