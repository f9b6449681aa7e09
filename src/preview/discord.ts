/** The emulated Discord: REST, gateway and chat page on one loopback server. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, type APIApplicationCommand } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import { FootnoteError } from '../errors.js';
import { createClient } from './client.js';
import { createClock } from './clock.js';
import { createFaults, type Faults } from './faults.js';
import { createGateway } from './gateway.js';
import { createInteractions } from './interactions.js';
import { isFromLoopback } from './loopback.js';
import { createPageServer } from './page-server.js';
import { createPerson, type Person, type PersonOptions } from './person.js';
import { API_PATH, createRest, type LoggedRequest } from './rest.js';
import { loadSchemas } from './schema.js';
import { defaultPageFolder, serveFile } from './static-files.js';
import { createWorld, type World } from './world.js';

const HOST = '127.0.0.1';

/** Discord's own interval. */
const HEARTBEAT_INTERVAL_MS = 41_250;

export interface DiscordOptions {
  /** 0 (default) takes any free port. */
  readonly port?: number;
  readonly token?: string;
  readonly applicationId?: string;
  readonly guildId?: string;
  readonly botName?: string;
  readonly guildName?: string;
  /** The built chat page; `dist/page` unless told. */
  readonly pageFolder?: string;
  /** Privileged gateway intents the application has been granted; none unless told. */
  readonly privilegedIntents?: number;
  readonly heartbeatIntervalMs?: number;
  /** Called with every REST request, once it is answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

export interface Discord {
  /** The chat page: `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** For discord.js' `rest: { api }`; it adds `/v10`. */
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Every REST request since the start, oldest first. */
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  /** Those of `requests` that Discord would not have taken. */
  violations(): LoggedRequest[];
  /** All commands registered now, global and of the guild. */
  commands(): APIApplicationCommand[];
  /** A new person. */
  person(options?: PersonOptions): Person;
  /** Resolves once the bot is connected; at once if it is. */
  botOnline(): Promise<void>;
  /** Moves Discord's clock forward: deadlines pass without waiting. Heartbeats keep to the machine's clock. */
  advance(ms: number): void;
  stop(): Promise<void>;
}

/**
 * Starts an emulated Discord with one guild, one bot and one person at its page; resolves when it listens.
 *
 * @throws FootnoteError `bad-config` if it cannot listen on the port
 */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const {
    port = 0,
    token = 'preview.token.not-a-secret',
    applicationId = '1100000000000000001',
    guildId = '1100000000000000002',
  } = options;
  const requests: LoggedRequest[] = [];
  let address = '';
  const gatewayUrl = () => `ws://${address}/gateway`;

  const clock = createClock();
  const world = createWorld({
    clock,
    applicationId,
    guildId,
    botName: options.botName ?? 'Footnote',
    guildName: options.guildName ?? 'Preview',
    baseUrl: () => `http://${address}`,
  });
  const gateway = createGateway({
    world,
    token,
    privilegedIntents: options.privilegedIntents ?? 0,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS,
    url: gatewayUrl,
  });
  const interactions = createInteractions(world);
  const client = createClient(world, interactions, gateway);
  const page = createPageServer(world, client, gateway);
  const { faults, strike } = createFaults(clock, gateway);
  const rest = createRest({
    backstage: { world, interactions, gateway, gatewayUrl },
    token,
    strike,
    log(request) {
      requests.push(request);
      options.onRequest?.(request);
    },
  });
  const pageFolder = options.pageFolder ?? defaultPageFolder();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    if (!isFromLoopback(request)) return void response.writeHead(403).end();
    if (url.pathname.startsWith(`${API_PATH}/`)) return rest(request, response, url);
    const attachment = /^\/attachments\/\d+\/(\d+)\//.exec(url.pathname)?.[1];
    if (attachment) return serveAttachment(world, attachment, response);
    return serveFile(pageFolder, decodeURIComponent(url.pathname), response);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(400).end());
  });
  // A browser may reset a connection at any time, also while it changes hands; unheard, that would end the process.
  server.on('connection', (socket) => socket.on('error', () => {}));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const isKnown = url.pathname === '/gateway' || url.pathname === '/gateway/' || url.pathname === '/page';
    if (!isKnown || !isFromLoopback(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      // ws closes a broken connection itself; unheard, its error would end the process.
      webSocket.on('error', () => {});
      if (url.pathname === '/page') return page.connect(webSocket);
      const version = url.searchParams.get('v') ?? '10';
      const encoding = url.searchParams.get('encoding') ?? 'json';
      if (version === '10' && encoding === 'json') return gateway.connect(webSocket);
      webSocket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
    });
  });

  server.listen(port, HOST);
  await once(server, 'listening').catch((error: unknown) => {
    throw new FootnoteError('bad-config', explainPort(port, error), { cause: error });
  });
  address = `${HOST}:${(server.address() as AddressInfo).port}`;
  // By the time the bot sends its first body they are there.
  void loadSchemas();

  return {
    url: `http://${address}`,
    apiUrl: `http://${address}/api`,
    gatewayUrl: gatewayUrl(),
    token,
    applicationId,
    guildId,
    requests,
    faults,
    violations: () => requests.filter((request) => request.violations.length > 0),
    commands: () => [...world.commands.values()],
    person: (personOptions) => createPerson(world, client, personOptions),
    async botOnline() {
      while (!gateway.isOnline()) await once(world.events, 'bot-status');
    },
    advance: (ms) => clock.advance(ms),
    async stop() {
      if (!server.listening) return;
      clock.stop();
      gateway.close();
      page.close();
      server.close();
      // Clients keep connections open for their next request; there will be none.
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function explainPort(port: number, error: unknown): string {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  const found = code === 'EADDRINUSE' ? 'in use by another program' : message;
  return `Port ${port} of ${HOST}: ${found}, expected a free port; PREVIEW_PORT sets another`;
}

function serveAttachment(world: World, id: string, response: ServerResponse): void {
  const file = world.files.get(id);
  if (!file) return void response.writeHead(404).end();
  const contentType = file.attachment.content_type ?? 'application/octet-stream';
  response
    .writeHead(200, {
      'content-type': contentType,
      'content-disposition': contentType.startsWith('image/') ? 'inline' : 'attachment',
      // Whatever was uploaded must not run as a page of this server.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes);
}
