/** Discord's REST API: finds the route, judges the request, answers, and keeps a log. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  ApiError,
  describeError,
  invalidForm,
  methodNotAllowed,
  notFound,
  unauthorized,
  unknownInteraction,
} from './api-error.js';
import { readBody, type Body } from './body.js';
import type { createFaults, Fault } from './faults.js';
import { problem, problemIf, type Problem } from './problem.js';
import type { Backstage, QueryKind, Route, RouteReply } from './route.js';
import { applicationRoutes } from './routes/application-routes.js';
import { channelRoutes } from './routes/channel-routes.js';
import { commandRoutes } from './routes/command-routes.js';
import { gatewayRoutes } from './routes/gateway-routes.js';
import { guildRoutes } from './routes/guild-routes.js';
import { interactionRoutes } from './routes/interaction-routes.js';
import { webhookRoutes } from './routes/webhook-routes.js';
import { schemaProblems } from './schema.js';
import { isSnowflake } from './snowflakes.js';

/** Where the API is, version included. */
export const API_PATH = '/api/v10';

const ROUTES = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...guildRoutes,
].map((route) => ({ route, segments: route.path.split('/') }));

/** One request of the bot and what became of it. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Names of the files sent along. */
  readonly files: readonly string[];
  readonly status: number;
  readonly response: unknown;
  /** Why it was refused, one line each; empty for what Discord takes, and for faults a test asked for. */
  readonly violations: readonly string[];
}

export interface RestOptions {
  readonly backstage: Backstage;
  readonly token: string;
  readonly strike: ReturnType<typeof createFaults>['strike'];
  readonly log: (request: LoggedRequest) => void;
}

interface Outcome extends RouteReply {
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly string[];
}

/** Answers requests below `/api/v10`. */
export function createRest({ backstage, token, strike, log }: RestOptions) {
  return async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.slice(API_PATH.length));
    let body: Body = { json: undefined, files: [] };
    let outcome: Outcome;
    try {
      body = await readBody(request);
      const fault = await strike(method, path);
      outcome = fault
        ? faultOutcome(fault)
        : await serve(method, path, url.searchParams, body, request.headers.authorization);
    } catch (error) {
      outcome = refusal(error);
    }
    const { status = 200, headers = {}, violations = [] } = outcome;
    log({
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body: body.json,
      files: body.files.map(({ filename }) => filename),
      status,
      response: structuredClone(outcome.body),
      violations,
    });
    send(response, status, outcome.body, { ...rateLimitHeaders(), ...headers });
  };

  async function serve(
    method: string,
    path: string,
    query: URLSearchParams,
    { json, files }: Body,
    authorization: string | undefined,
  ): Promise<Outcome> {
    const { route, params } = findRoute(method, path);
    const param = (name: string) => params.get(name) ?? '';
    if (!route.isOpen && authorization !== `Bot ${token}`) throw unauthorized();
    try {
      const problems = [
        ...pathProblems(params),
        ...queryProblems(route, query),
        ...(await bodyProblems(route, json)),
      ];
      if (problems.length > 0) throw invalidForm(problems);
      return route.handle({ param, query, body: json, files }, backstage);
    } catch (error) {
      // Of an answer that comes too late Discord says only that there was none.
      if (error instanceof ApiError && error.code !== unknownInteraction().code)
        backstage.interactions.noteRefusals(param('interaction_token'), describeError(error));
      throw error;
    }
  }
}

function findRoute(method: string, path: string): { route: Route; params: Map<string, string> } {
  const segments = path.split('/');
  const found = ROUTES.flatMap(({ route, segments: pattern }) => {
    const params = match(pattern, segments);
    return params ? [{ route, params }] : [];
  });
  if (found.length === 0) throw notFound();
  const [first] = found.filter(({ route }) => route.method === method);
  if (!first) throw methodNotAllowed();
  return first;
}

function match(pattern: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith(':')) params.set(expected.slice(1), actual);
    else if (expected !== actual) return undefined;
  }
  return params;
}

/** Ids are snowflakes, but for `@original` and `@me`. */
function pathProblems(params: Map<string, string>): Problem[] {
  return [...params]
    .filter(([name, value]) => name.endsWith('_id') && !isSnowflake(value) && !value.startsWith('@'))
    .map(([name, value]) => problem([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`));
}

const QUERY_FORMS: Readonly<Record<QueryKind, RegExp>> = {
  boolean: /^(true|false|1|0)$/i,
  integer: /^\d+$/,
  snowflake: /^\d{1,20}$/,
};

function queryProblems({ query: known = {} }: Route, query: URLSearchParams): Problem[] {
  return [...query].flatMap(([name, value]) => {
    const kind = known[name];
    if (!kind) return [problem([name], 'UNKNOWN_KEY', 'Discord knows no such query parameter here.')];
    const message = `Could not interpret "${value}" as ${kind}.`;
    return problemIf(!QUERY_FORMS[kind].test(value), [name], 'BASE_TYPE_CONVERT', message);
  });
}

async function bodyProblems({ schema }: Route, json: unknown): Promise<Problem[]> {
  if (!schema) return [];
  const chosen = typeof schema === 'function' ? schema(json) : schema;
  if (chosen) return schemaProblems(chosen, json ?? {});
  return [problem(['type'], 'BASE_TYPE_CHOICES', 'Value is not one of the types allowed here.')];
}

function refusal(error: unknown): Outcome {
  if (error instanceof ApiError) {
    return { status: error.status, body: error.toJSON(), violations: describeError(error) };
  }
  // Our own mistake: let it be seen rather than taken for Discord's.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, body: { message, code: 0 }, violations: [message] };
}

function faultOutcome(fault: Exclude<Fault, { kind: 'delay' }>): Outcome {
  if (fault.kind === 'status')
    return { status: fault.status, body: { message: `${fault.status}: Fault`, code: 0 } };
  const seconds = fault.retryAfterMs / 1000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: fault.isGlobal },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': fault.isGlobal ? 'global' : 'user',
      ...(fault.isGlobal ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-remaining': '0' }),
      'x-ratelimit-reset-after': String(seconds),
    },
  };
}

/** Roomy ones: what the bot does when it meets a limit is tested with faults. */
function rateLimitHeaders(): Record<string, string> {
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': 'footnote-preview',
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  // A 204 that claimed to be JSON would make clients parse nothing.
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
