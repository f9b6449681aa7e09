/** What a REST route is. */
import type { UploadedFile } from './body.js';
import type { Gateway } from './gateway.js';
import type { Interactions } from './interactions.js';
import type { BodySchema } from './schema.js';
import type { World } from './world.js';

/** What routes work on. */
export interface Backstage {
  readonly world: World;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  /** `ws://…/gateway` */
  readonly gatewayUrl: () => string;
}

/** A request that has passed the published schema. */
export interface RouteRequest {
  /** The value of each `:name` of the route's path. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** As judged by the route's schema; handlers read it as the type that schema stands for. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface RouteReply {
  /** 200 unless told. */
  readonly status?: number;
  /** Nothing for 204. */
  readonly body?: unknown;
}

export type QueryKind = 'boolean' | 'integer' | 'snowflake';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`; `:name` stands for one segment, and `:…_id` for an id. */
  readonly path: string;
  /** Whether the token must be given; interaction tokens speak for themselves. */
  readonly isOpen?: boolean;
  readonly query?: Readonly<Record<string, QueryKind>>;
  /** The published schema of the body, or how it follows from the body. No schema: no body. */
  readonly schema?: BodySchema | ((body: unknown) => BodySchema | undefined);
  /** @throws {ApiError} if Discord would refuse */
  handle(request: RouteRequest, backstage: Backstage): RouteReply;
}
