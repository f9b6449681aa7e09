/** Settings: the only reader of the environment. `.env` fills in what the environment leaves open. */
import { delimiter } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { FootnoteError } from './errors.js';

/** What can be set; see `.env.example`. */
export interface Config {
  readonly token?: string;
  readonly applicationId?: string;
  /** Where commands are registered; everywhere, if absent. */
  readonly guildId?: string;
  /** At least one. */
  readonly corpusFolders: readonly string[];
  /** Where what can be made again is kept. */
  readonly cacheFolder: string;
  /** A folder with a local model of meaning; none unless told. */
  readonly embeddingModel?: string;
  readonly logLevel: LogLevel;
  /** Of a Discord other than Discord, without the version. */
  readonly apiUrl?: string;
  /** 1–65535. */
  readonly previewPort?: number;
}

/** The settings that a library needs. */
export type LibraryConfig = Pick<Config, 'corpusFolders' | 'cacheFolder' | 'embeddingModel'>;

/**
 * What people type to run the program in a terminal. In a clone there is no command `footnote`: npm runs the script of
 * that name, and says so.
 */
export const PROGRAM =
  process.env['npm_lifecycle_event'] === 'footnote' ? 'npm run -s footnote --' : 'footnote';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The variables read, with what each must look like. */
export const VARIABLES = {
  DISCORD_TOKEN: {
    form: /^[\w.-]+$/,
    expected: 'the token from the developer portal (Bot → Reset Token), without “Bot ” before it',
  },
  DISCORD_APPLICATION_ID: {
    form: /^\d{17,20}$/,
    expected: 'the application id from the developer portal (General Information), 17 to 20 digits',
  },
  DISCORD_GUILD_ID: { form: /^\d{17,20}$/, expected: 'the id of a server, 17 to 20 digits' },
  CORPUS_DIR: { form: /\S/, expected: `folders, with “${delimiter}” between them` },
  CACHE_DIR: { form: /\S/, expected: 'a folder' },
  EMBEDDING_MODEL: { form: /\S/, expected: 'a folder with a model in ONNX' },
  LOG_LEVEL: {
    form: new RegExp(`^(?:${LOG_LEVELS.join('|')})$`),
    expected: `one of ${LOG_LEVELS.join(', ')}`,
  },
  DISCORD_API_URL: {
    form: /^https?:\/\/.+(?<!\/v\d+)(?<!\/)$/,
    expected: 'an address without version, such as http://127.0.0.1:3000/api',
  },
  PREVIEW_PORT: {
    form: /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
    expected: 'a port, 1 to 65535',
  },
} as const satisfies Readonly<Record<string, { readonly form: RegExp; readonly expected: string }>>;

type Variable = keyof typeof VARIABLES;
type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that not every program needs, and the variables they come from. */
const SETTINGS = {
  token: 'DISCORD_TOKEN',
  applicationId: 'DISCORD_APPLICATION_ID',
  guildId: 'DISCORD_GUILD_ID',
  apiUrl: 'DISCORD_API_URL',
  embeddingModel: 'EMBEDDING_MODEL',
} as const satisfies Partial<Record<keyof Config, Variable>>;

type Setting = keyof typeof SETTINGS;

/** The settings, with those in `required` certainly there. */
export type ConfigWith<Required extends Setting> = Config & { readonly [K in Required]-?: string };

/**
 * The settings in the environment and `.env`. A variable that is empty counts as not set.
 *
 * @param required - what the program cannot do without
 * @throws FootnoteError `bad-config` naming everything missing or malformed at once; never quotes the token
 */
export function readConfig<Required extends Setting = never>(
  required: readonly Required[] = [],
  environment: Environment = readEnvironment(),
): ConfigWith<Required> {
  const value = (variable: Variable): string | undefined => environment[variable]?.trim() || undefined;
  const missing = required
    .map((setting) => SETTINGS[setting])
    .filter((variable) => value(variable) === undefined);
  const malformed = Object.entries(VARIABLES).flatMap(([name, { form, expected }]) => {
    const found = value(name as Variable);
    if (found === undefined || form.test(found)) return [];
    return [
      `${name}: found ${name === 'DISCORD_TOKEN' ? 'something else' : `“${found}”`}, expected ${expected}`,
    ];
  });
  const problems = [
    ...missing.map((variable) => `${variable}: not set, expected ${VARIABLES[variable].expected}`),
    ...malformed,
  ];
  if (problems.length > 0) {
    const hint = 'Set it in the environment or in .env; .env.example explains each.';
    throw new FootnoteError(
      'bad-config',
      ['Settings:', ...problems.map((line) => `  ${line}`), hint].join('\n'),
    );
  }
  const settings = Object.entries(SETTINGS).flatMap(([setting, variable]) => {
    const found = value(variable);
    return found === undefined ? [] : [[setting, found] as const];
  });
  const port = value('PREVIEW_PORT');
  const config: Config = {
    ...Object.fromEntries(settings),
    corpusFolders: foldersIn(value('CORPUS_DIR')),
    cacheFolder: value('CACHE_DIR') ?? '.cache',
    logLevel: (value('LOG_LEVEL') ?? 'info') as LogLevel,
    ...(port !== undefined && { previewPort: Number(port) }),
  };
  // What is required was found above.
  return config as ConfigWith<Required>;
}

/** The folders, for programs that need nothing else. @throws FootnoteError `bad-config` */
export function readFolders(environment: Environment = readEnvironment()): LibraryConfig {
  const { CORPUS_DIR, CACHE_DIR, EMBEDDING_MODEL } = environment;
  return readConfig([], { CORPUS_DIR, CACHE_DIR, EMBEDDING_MODEL });
}

/** The environment as it is, for programs that are started with it and a little more. */
export function readEnvironment(): Environment {
  // Without `override` the environment wins over the file.
  readDotenv({ quiet: true });
  return process.env;
}

function foldersIn(list: string | undefined): readonly string[] {
  const folders = (list ?? '').split(delimiter).filter((folder) => folder.trim() !== '');
  return folders.length > 0 ? folders : ['corpus'];
}
