/** What a test makes go wrong. */
import type { Clock } from './clock.js';
import type { Gateway } from './gateway.js';

interface Rule {
  readonly matches: RegExp;
  readonly fault: Fault;
  remaining: number;
}

/** What happens to a request in place of its answer, or before it. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly isGlobal: boolean }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'delay'; readonly delayMs: number };

/** Which requests a fault meets: those whose `METHOD /path` (without `/api/v10`) matches. */
export interface FaultTarget {
  readonly on: RegExp;
  /** How many requests; 1 unless told. */
  readonly times?: number;
}

export interface Faults {
  /** Answers 429, to be tried again after `retryAfterMs`. */
  rateLimit(target: FaultTarget & { readonly retryAfterMs: number; readonly global?: boolean }): void;
  /** Answers with a server error such as 500, 502 or 503. */
  fail(target: FaultTarget & { readonly status: number }): void;
  /** Answers as usual, but only once `delayMs` have passed on Discord's clock; `advance` passes them at once. */
  delay(target: FaultTarget & { readonly delayMs: number }): void;
  /** Cuts the bot's gateway connection. The session can be resumed unless `code` is one that ends it (4004, 4010–4014). */
  dropGateway(code?: number): void;
  /** Sends op 7: the bot is to reconnect and resume. */
  requestReconnect(): void;
  /** Sends op 9: the session is invalid, for good unless `isResumable`. */
  invalidateSession(isResumable?: boolean): void;
  /** Takes back every fault that has not struck yet. */
  clear(): void;
}

/** Faults for tests, and what the REST server asks before it answers. */
export function createFaults(clock: Clock, gateway: Gateway) {
  const rules: Rule[] = [];
  const add = ({ on, times = 1 }: FaultTarget, fault: Fault) =>
    void rules.push({ matches: on, fault, remaining: times });

  const faults: Faults = {
    rateLimit: ({ retryAfterMs, global: isGlobal = false, ...target }) =>
      add(target, { kind: 'rate-limit', retryAfterMs, isGlobal }),
    fail: ({ status, ...target }) => add(target, { kind: 'status', status }),
    delay: ({ delayMs, ...target }) => add(target, { kind: 'delay', delayMs }),
    dropGateway: (code = 4000) => gateway.drop(code),
    requestReconnect: () => gateway.requestReconnect(),
    invalidateSession: (isResumable = false) => gateway.invalidateSessions(isResumable),
    clear: () => void rules.splice(0),
  };

  /** The fault that strikes this request, which uses it up; a delay has passed when this resolves. */
  async function strike(
    method: string,
    path: string,
  ): Promise<Exclude<Fault, { kind: 'delay' }> | undefined> {
    const rule = rules.find(({ matches, remaining }) => remaining > 0 && matches.test(`${method} ${path}`));
    if (!rule) return undefined;
    rule.remaining--;
    const { fault } = rule;
    if (fault.kind !== 'delay') return fault;
    await new Promise<void>((resolve) => clock.after(fault.delayMs, resolve));
    return strike(method, path);
  }

  return { faults, strike };
}
