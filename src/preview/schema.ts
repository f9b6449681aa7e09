/** Judges bodies by the schemas that Discord publishes of its own API (`discord-api-spec`). */
import type * as Spec from 'discord-api-spec/zod';
import type { $ZodIssue } from 'zod/v4/core';
import { problem, under, type Problem } from './problem.js';

type Published = typeof Spec;

/** The name of a published schema. */
export type SchemaName = { [Name in keyof Published]: Name }[keyof Published];

/** A published schema, or a list of it. */
export type BodySchema = SchemaName | readonly [SchemaName];

/** Sent by discord.js whether Discord has a use for them or not, and taken by Discord. */
const TOLERATED_KEYS: ReadonlySet<string> = new Set(['nsfw', 'default_permission', 'enforce_nonce', 'tts']);

/** Documented as strings and published as numbers: Discord takes either. */
const NUMBERS_SENT_AS_STRINGS: ReadonlySet<string> = new Set(['default_member_permissions']);

let loading: Promise<Published> | undefined;

/** Loads the schemas, once. They take some 150 ms, so start this early and do not wait for it before there is a body. */
export function loadSchemas(): Promise<Published> {
  return (loading ??= import('discord-api-spec/zod'));
}

/** What is wrong with `body` by Discord's published schema, unknown keys included; empty if nothing is. */
export async function schemaProblems(schema: BodySchema, body: unknown): Promise<Problem[]> {
  const published = await loadSchemas();
  if (typeof schema === 'string') return problemsOf(published[schema], body);
  if (!Array.isArray(body)) {
    return [problem([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];
  }
  return body.flatMap((item: unknown, index) => under([index], problemsOf(published[schema[0]], item)));
}

function problemsOf(schema: Published[SchemaName], body: unknown): Problem[] {
  const coerced = coerce(body);
  const parsed = schema.safeParse(coerced, { reportInput: true });
  if (parsed.success) return unknownKeys(coerced, parsed.data);
  return parsed.error.issues.flatMap((issue) => explain(issue, []));
}

/** The body as Discord reads it, with the conversions it makes before it judges. */
function coerce(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => coerce(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, coerce(inner, name)]));
  }
  if (typeof value === 'string' && NUMBERS_SENT_AS_STRINGS.has(key) && /^\d+$/.test(value))
    return Number(value);
  return value;
}

/** A published object schema drops keys it does not know; whatever was dropped should not have been sent. */
function unknownKeys(sent: unknown, kept: unknown, path: readonly (string | number)[] = []): Problem[] {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    return sent.flatMap((item, index) => unknownKeys(item, kept[index], [...path, index]));
  }
  if (!isRecord(sent) || !isRecord(kept)) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    if (key in kept) return unknownKeys(value, kept[key], [...path, key]);
    if (TOLERATED_KEYS.has(key)) return [];
    return [problem([...path, key], 'UNKNOWN_KEY', 'Discord knows no such field here.')];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A Zod issue in Discord's words. Of a union's branches the one speaks that came closest. */
function explain(issue: $ZodIssue, prefix: Problem['path']): Problem[] {
  const path = [...prefix, ...issue.path.filter((key) => typeof key !== 'symbol')];
  const branch = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (branch && !isMissing(issue.input)) return branch.flatMap((inner) => explain(inner, path));
  return [problem(path, ...inDiscordsWords(issue))];
}

function inDiscordsWords(issue: $ZodIssue): readonly [code: string, message: string] {
  switch (issue.code) {
    case 'invalid_union':
    case 'invalid_type':
      if (isMissing(issue.input)) return ['BASE_TYPE_REQUIRED', 'This field is required'];
      return issue.code === 'invalid_union'
        ? ['UNION_TYPE_CHOICES', 'Value of field "type" is not one of the types allowed here.']
        : ['BASE_TYPE_CONVERT', `Could not interpret ${JSON.stringify(issue.input)} as ${issue.expected}.`];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of (${issue.values.map(String).join(', ')}).`];
    case 'too_big':
      return isNumeric(issue.origin)
        ? ['NUMBER_TYPE_MAX', `${issue.origin} value should be less than or equal to ${issue.maximum}.`]
        : ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`];
    case 'too_small':
      return isNumeric(issue.origin)
        ? ['NUMBER_TYPE_MIN', `${issue.origin} value should be greater than or equal to ${issue.minimum}.`]
        : ['BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`];
    case 'invalid_format':
      return issue.format === 'url'
        ? ['URL_TYPE_INVALID_URL', 'Not a well formed URL.']
        : ['STRING_TYPE_REGEX', `Value is not of the form expected (${issue.format}).`];
    default:
      return ['BASE_TYPE_CONVERT', issue.message];
  }
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function isNumeric(origin: string): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint';
}

/** The branch whose `type` matched, or the one with the fewest issues if none was told apart by its `type`. */
function closestBranch(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const ofThatType = branches.filter(
    (issues) => !issues.some((issue) => issue.path.at(0) === 'type' || issue.path.length === 0),
  );
  return ofThatType.sort((a, b) => a.length - b.length)[0];
}
