/** Discord's gateway: one WebSocket per shard of the bot, with sessions that survive a lost connection. */
import { randomBytes } from 'node:crypto';
import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReceivePayload,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { frameText } from './frame-text.js';
import { guildCreate } from './guild-create.js';
import type { PostedMessage, World } from './world.js';

/** Bits that exist. */
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Intents that an application must be granted. */
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Commands a connection may send in a minute. @see https://docs.discord.com/developers/events/gateway#rate-limiting */
const MAX_SENDS_PER_MINUTE = 120;
/** A connection that missed this many heartbeats in a row is dead. */
const HEARTBEAT_GRACE = 1.5;

interface Session {
  readonly id: string;
  readonly intents: number;
  /** Everything dispatched, for replay; `s` is the index + 1. */
  readonly events: GatewayReceivePayload[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  /** Privileged intents the application has been granted. */
  readonly privilegedIntents: number;
  readonly heartbeatIntervalMs: number;
  /** Where RESUME connects. */
  readonly url: () => string;
}

export type Gateway = ReturnType<typeof createGateway>;

/** The gateway of `world`; it also tells the bot of messages, as far as its intents allow. */
export function createGateway({ world, token, privilegedIntents, heartbeatIntervalMs, url }: GatewayOptions) {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();

  function connect(socket: WebSocket): void {
    let sends: number[] = [];
    let deadline = armDeadline();
    sockets.add(socket);
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });

    function armDeadline(): NodeJS.Timeout {
      const onSilence = () => socket.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out');
      return setTimeout(onSilence, heartbeatIntervalMs * HEARTBEAT_GRACE).unref();
    }

    socket.on('close', (code) => {
      clearTimeout(deadline);
      sockets.delete(socket);
      const session = sessionOn(socket);
      if (!session) return;
      session.socket = undefined;
      // A client that says goodbye does not come back.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      world.events.emit('bot-status', isOnline());
    });

    socket.on('message', (raw: RawData) => {
      const frame = parseFrame(raw);
      if (!frame) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload');
      const now = Date.now();
      sends = [...sends.filter((at) => now - at < 60_000), now];
      if (sends.length > MAX_SENDS_PER_MINUTE)
        return socket.close(GatewayCloseCodes.RateLimited, 'Rate limited');
      switch (frame.op) {
        case GatewayOpcodes.Heartbeat:
          clearTimeout(deadline);
          deadline = armDeadline();
          return send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
        case GatewayOpcodes.Identify:
          return identify(socket, frame.d);
        case GatewayOpcodes.Resume:
          return resume(socket, frame.d);
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
        case GatewayOpcodes.RequestSoundboardSounds:
          if (!sessionOn(socket)) socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated');
          return;
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode');
      }
    });
  }

  function sessionOn(socket: WebSocket): Session | undefined {
    return [...sessions.values()].find((session) => session.socket === socket);
  }

  function identify(socket: WebSocket, { token: given, intents, shard }: IdentifyFrame): void {
    const refuse = (code: GatewayCloseCodes, reason: string) => socket.close(code, reason);
    if (sessionOn(socket)) return refuse(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    if (given !== token) return refuse(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (!Number.isInteger(intents) || intents < 0 || (intents & ~ALL_INTENTS) !== 0) {
      return refuse(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
    }
    if ((intents & PRIVILEGED_INTENTS & ~privilegedIntents) !== 0) {
      return refuse(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    }
    if (shard && !(shard[0] < shard[1])) return refuse(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
    const session: Session = { id: randomBytes(16).toString('hex'), intents, events: [], socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot);
    dispatch(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      ...(shard && { shard }),
      application: { id: world.applicationId, flags: applicationFlags(privilegedIntents) },
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      session_type: 'normal',
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds)
        dispatch(session, GatewayDispatchEvents.GuildCreate, guildCreate(world, guild));
    }
    world.events.emit('bot-status', true);
  }

  function resume(socket: WebSocket, frame: ResumeFrame): void {
    const refuse = (code: GatewayCloseCodes, reason: string) => socket.close(code, reason);
    if (sessionOn(socket)) return refuse(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    if (frame.token !== token)
      return refuse(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    const session = sessions.get(frame.session_id);
    if (!session) return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    if (frame.seq > session.events.length) return refuse(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    session.socket?.close(4000, 'Resumed elsewhere');
    session.socket = socket;
    for (const missed of session.events.slice(frame.seq)) send(socket, missed);
    dispatch(session, GatewayDispatchEvents.Resumed, { _trace: [] });
    world.events.emit('bot-status', true);
  }

  /** Sends to a session; if its connection is lost, keeps the event for RESUME. */
  function dispatch(session: Session, event: `${GatewayDispatchEvents}`, body: unknown): void {
    const frame = {
      op: GatewayOpcodes.Dispatch,
      t: event,
      s: session.events.length + 1,
      d: structuredClone(body),
    };
    session.events.push(frame as unknown as GatewayReceivePayload);
    if (session.socket) send(session.socket, frame);
  }

  function isOnline(): boolean {
    return [...sessions.values()].some((session) => session.socket !== undefined);
  }

  function tellOfMessage(event: GatewayDispatchEvents, posted: PostedMessage): void {
    if (posted.onlyFor !== undefined) return;
    const channel = world.channels.get(posted.message.channel_id);
    if (!channel) return;
    const guild = world.guildOf(channel);
    if (guild && !guild.hasBot) return;
    const needed = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    for (const session of sessions.values()) {
      if ((session.intents & needed) === 0) continue;
      dispatch(session, event, messageBody(event, posted, session.intents, guild?.id));
    }
  }

  function messageBody(
    event: GatewayDispatchEvents,
    posted: PostedMessage,
    intents: number,
    guildId?: string,
  ): unknown {
    const { message } = posted;
    const place = { channel_id: message.channel_id, ...(guildId && { guild_id: guildId }) };
    if (event === GatewayDispatchEvents.MessageDelete) return { id: message.id, ...place };
    const isReadable =
      guildId === undefined ||
      (intents & GatewayIntentBits.MessageContent) !== 0 ||
      message.author.id === world.bot.id ||
      message.mentions.some((user) => user.id === world.bot.id);
    const hidden = { content: '', embeds: [], components: [], attachments: [] };
    return { ...message, ...place, ...(isReadable ? {} : hidden) };
  }

  world.events.on('message-create', (posted) => tellOfMessage(GatewayDispatchEvents.MessageCreate, posted));
  world.events.on('message-update', (posted) => tellOfMessage(GatewayDispatchEvents.MessageUpdate, posted));
  world.events.on('message-delete', (posted) => tellOfMessage(GatewayDispatchEvents.MessageDelete, posted));

  const onlineSockets = () => [...sessions.values()].flatMap(({ socket }) => (socket ? [socket] : []));

  return {
    connect,
    /** Whether the bot is connected. */
    isOnline,
    /**
     * Sends INTERACTION_CREATE, which needs no intent. Returns false if the bot has no session; while its connection
     * is merely lost the event waits for RESUME.
     */
    sendInteraction(body: unknown): boolean {
      const [session] = sessions.values();
      if (session) dispatch(session, GatewayDispatchEvents.InteractionCreate, body);
      return session !== undefined;
    },
    /** Cuts every connection with `code`. */
    drop(code: number): void {
      for (const socket of onlineSockets()) socket.close(code, 'Dropped');
    },
    /** Asks the bot to reconnect and resume (op 7). */
    requestReconnect(): void {
      for (const socket of onlineSockets()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    /** Declares the sessions invalid (op 9). */
    invalidateSessions(isResumable: boolean): void {
      for (const [id, session] of sessions) {
        if (session.socket) send(session.socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
        session.socket = undefined;
        if (!isResumable) sessions.delete(id);
      }
    },
    close(): void {
      for (const socket of sockets) socket.terminate();
    },
  };
}

interface IdentifyFrame {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

interface ResumeFrame {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

type Frame =
  | { readonly op: GatewayOpcodes.Identify; readonly d: IdentifyFrame }
  | { readonly op: GatewayOpcodes.Resume; readonly d: ResumeFrame }
  | { readonly op: Exclude<GatewayOpcodes, GatewayOpcodes.Identify | GatewayOpcodes.Resume> };

function parseFrame(raw: RawData): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(frameText(raw));
    return typeof frame === 'object' && frame !== null && 'op' in frame ? (frame as Frame) : undefined;
  } catch {
    return undefined;
  }
}

function send(socket: WebSocket, frame: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ t: null, s: null, ...frame }));
}

/** The flags by which an application in fewer servers than need a review shows its privileged intents. */
function applicationFlags(privilegedIntents: number): number {
  const flags: [GatewayIntentBits, ApplicationFlags][] = [
    [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
    [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
    [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
  ];
  return flags.reduce((all, [intent, flag]) => ((privilegedIntents & intent) === 0 ? all : all | flag), 0);
}
