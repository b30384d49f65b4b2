import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { assert } from "../src/base/assert.ts";
import { concat, utf8, type Bytes } from "../src/base/bytes.ts";
import type { Clock } from "../src/base/clock.ts";
import { encodeServerFrame } from "../src/protocol/frames.ts";
import { limits } from "../src/protocol/limits.ts";
import { closeCodes } from "../src/protocol/refusals.ts";
import { routes } from "../src/protocol/routes.ts";
import { protocolName } from "../src/protocol/version.ts";
import type { SpaceId } from "../src/protocol/roster.ts";
import type { Config } from "./config.ts";
import { createFrameReader, framesOf } from "./framing.ts";
import { startHeartbeat, type Heartbeat } from "./heartbeat.ts";
import { answerRequest, spaceOfSocketPath } from "./http-routes.ts";
import { relayLimits } from "./limits.ts";
import { addressOf, isOwnPage, originOf } from "./origins.ts";
import { createRateLimit, unlimited, type Rate, type RateLimit } from "./rate-limit.ts";
import type { Relay } from "./relay.ts";
import type { Answer } from "./requests/answer.ts";
import { commonHeaders, securityHeaders } from "./security-headers.ts";
import type { Line } from "./line.ts";
import type { StaticFiles } from "./static-files.ts";

export interface SocketServerOptions {
  readonly relay: Relay;
  readonly files: StaticFiles;
  readonly clock: Clock;
  readonly config: Pick<Config, "port" | "host" | "origins" | "trustsProxy" | "limitsRates">;
  /** Whether what is confirmed would be kept. */
  readonly isHealthy: () => boolean;
  /** Shorter in tests. */
  readonly patience?: Patience;
}

export interface Patience {
  readonly tickMs: number;
  readonly silentMs: number;
  readonly frameMs: number;
}

export interface SocketServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The relay on a port. The only file that knows sockets and HTTP. */
export async function startSocketServer(options: SocketServerOptions): Promise<SocketServer> {
  const { config, relay } = options;
  const { metrics } = relay.parts;
  const patience = options.patience ?? {
    tickMs: limits.tickMs,
    silentMs: relayLimits.silentMs,
    frameMs: relayLimits.frameMs,
  };
  const heartbeat = startHeartbeat(patience.tickMs);
  const rates = createRates(options);
  let isClosing = false;

  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    requestTimeout: relayLimits.requestMs,
    keepAliveTimeout: 65_000,
    noDelay: true,
  });
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    // Sealed bytes do not shrink, and a window for each socket would cost more memory than everything else.
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
    // Nobody has a reason to divide 8 KB; many tiny fragments are an old way to exhaust a server.
    maxFragments: 16,
    maxBufferedChunks: 1024,
    // A browser gives up unless one of the protocols it named is chosen; versions are settled by the challenge.
    handleProtocols: (offered) => (offered.has(protocolName) ? protocolName : firstOf(offered)),
  });

  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    void answerHttp(options, rates, () => isClosing, request)
      .catch((error: unknown): Answer => {
        relay.parts.logger.error("request-failed", { why: sentenceOf(error) });
        return { status: 500 };
      })
      .then((answer) => {
        metrics.add("requests", 1, String(answer.status));
        writeAnswer(request, response, answer);
      });
  });

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const space = spaceOfSocketPath(pathOf(request));
    const origin = originOf(config, request.headers);
    const refuse = (status: string): void => {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    };
    if (isClosing) return refuse("503 Service Unavailable");
    if (!space) return refuse("404 Not Found");
    if (origin === undefined || !isOwnPage(config, request.headers)) return refuse("403 Forbidden");
    if (!rates.connection.allows(address(request))) return refuse("429 Too Many Requests");
    if (sockets.clients.size >= relayLimits.sockets) return refuse("503 Service Unavailable");
    // The challenge leaves in one packet with the answer to the upgrade: a round trip of a slow line is a second.
    socket.cork();
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const isStranger = webSocket.protocol !== "" && webSocket.protocol !== protocolName;
      if (isStranger) webSocket.close(closeCodes.appTooOld);
      else serveSocket({ relay, heartbeat, patience }, webSocket, socket, space, origin);
      metrics.add("sockets_opened");
    });
    socket.uncork();
  });

  const address = (request: IncomingMessage) =>
    addressOf(config, request.headers, request.socket.remoteAddress);

  server.listen(config.port, config.host);
  await once(server, "listening");
  const gauges = setInterval(() => metrics.set("sockets", sockets.clients.size), 1_000);
  gauges.unref();

  return {
    port: portOf(server),
    async close() {
      isClosing = true;
      clearInterval(gauges);
      heartbeat.stop();
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await relay.close();
      // Those who do not answer the goodbye have had time to read it.
      const impatience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
      }, 500);
      await closed;
      clearTimeout(impatience);
    },
  };
}

interface SocketParts {
  readonly relay: Relay;
  readonly heartbeat: Heartbeat;
  readonly patience: Patience;
}

function serveSocket(
  { relay, heartbeat, patience }: SocketParts,
  webSocket: WebSocket,
  socket: Duplex,
  space: SpaceId,
  origin: string,
): void {
  const { clock } = relay.parts;
  const frames = createFrameReader();
  let heardAt = clock.now();
  let spokenAt = heardAt;

  const line: Line = {
    send(message) {
      spokenAt = clock.now();
      for (const frame of framesOf(message)) webSocket.send(frame);
    },
    close: (code) => webSocket.close(code),
    bufferedBytes: () => webSocket.bufferedAmount,
    hold(wait) {
      if (wait) webSocket.pause();
      else webSocket.resume();
    },
  };

  const session = relay.connect(line, space, origin);
  const arriving = watchArriving(socket, patience.frameMs, clock);
  const pulse = {
    beat() {
      const now = clock.now();
      if (now - heardAt > patience.silentMs || arriving.isTooSlow()) return webSocket.terminate();
      // One packet asks both the browser and y-websocket, which hears no pings, and one comes back.
      socket.cork();
      webSocket.ping();
      if (now - spokenAt > patience.tickMs / 2) line.send(tick);
      socket.uncork();
    },
  };

  const heard = () => {
    heardAt = clock.now();
    arriving.frameIsWhole();
  };
  webSocket.on("message", (data: Buffer, isBinary: boolean) => {
    heard();
    const message = isBinary ? frames.read(data) : undefined;
    if (!message?.ok) return session.close(closeCodes.malformed);
    if (message.value) session.receive(message.value);
  });
  webSocket.on("pong", heard);
  webSocket.on("ping", heard);
  // ws closes with the right code by itself: 1009 too big, 1002 not a WebSocket.
  webSocket.on("error", () => undefined);
  webSocket.on("close", () => {
    heartbeat.remove(pulse);
    session.lineClosed();
  });
  socket.on("drain", () => session.drained());

  heartbeat.add(pulse);
}

const tick = encodeServerFrame({ type: "tick" });

/** Notices a frame that comes in drop by drop: bytes arrive, but never a whole frame. */
function watchArriving(socket: Duplex, frameMs: number, clock: Clock) {
  let arrivingSince: number | undefined;
  // Before ws reads the same bytes and, if they complete a frame, says so.
  socket.prependListener("data", () => {
    arrivingSince ??= clock.now();
  });
  return {
    frameIsWhole() {
      arrivingSince = undefined;
    },
    isTooSlow: () => arrivingSince !== undefined && clock.now() - arrivingSince > frameMs,
  };
}

interface Rates {
  readonly connection: RateLimit;
  readonly request: RateLimit;
  readonly newSpace: RateLimit;
  readonly join: RateLimit;
}

function createRates({ config, clock }: SocketServerOptions): Rates {
  const limit = (rate: Rate) =>
    config.limitsRates
      ? createRateLimit({ clock }, rate, relayLimits.addressesInMemory)
      : unlimited;
  return {
    connection: limit(relayLimits.connectionsPerAddress),
    request: limit(relayLimits.requestsPerAddress),
    newSpace: limit(relayLimits.newSpacesPerAddress),
    join: limit(relayLimits.joinsPerAddress),
  };
}

async function answerHttp(
  { config, relay, files, isHealthy }: SocketServerOptions,
  rates: Rates,
  isClosing: () => boolean,
  request: IncomingMessage,
): Promise<Answer> {
  const method = request.method ?? "GET";
  const path = pathOf(request);
  if (path === routes.health) {
    if (isClosing()) return text(503, "closing\n");
    return isHealthy() ? text(200, "ok\n") : text(503, "disk\n");
  }
  if (path === routes.metrics) return text(200, relay.parts.metrics.toText());

  const origin = originOf(config, request.headers);
  if (origin === undefined)
    return text(
      421,
      "This relay is known by another address. Its TEREN_ORIGIN has to name this one.\n",
    );
  if (path.startsWith("/v1/")) {
    const address = addressOf(config, request.headers, request.socket.remoteAddress);
    if (!isOwnPage(config, request.headers)) return text(403, "NotAllowed");
    if (!rates.request.allows(address))
      return { status: 429, headers: { "Retry-After": "60" }, body: utf8("Later") };
    const answer = await answerRequest(relay.parts, {
      method,
      path,
      query: new URL(request.url ?? "/", origin).searchParams,
      authorization: request.headers.authorization,
      body: (mostBytes) => readBody(request, mostBytes),
      allows: (what) => rates[what].allows(address),
    });
    return answer ?? text(404, "Not found\n");
  }

  if (method !== "GET" && method !== "HEAD")
    return { status: 405, headers: { Allow: "GET, HEAD" } };
  const found = files.find(path, {
    acceptEncoding: String(request.headers["accept-encoding"] ?? ""),
    ifNoneMatch: request.headers["if-none-match"],
  });
  const answer = found ?? text(404, "Not found\n");
  return { ...answer, headers: { ...securityHeaders(origin), ...answer.headers } };
}

const text = (status: number, body: string): Answer => ({
  status,
  body: utf8(body),
  headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
});

function writeAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, body, headers = {} } = answer;
  response.writeHead(status, {
    ...commonHeaders,
    ...(headers["Cache-Control"] ? {} : { "Cache-Control": "no-store" }),
    ...(headers["Content-Type"] ? {} : { "Content-Type": "application/octet-stream" }),
    ...headers,
    ...(status === 204 || status === 304 ? {} : { "Content-Length": body?.length ?? 0 }),
    // What is left of a body we did not want is not read to its end.
    ...(request.complete ? {} : { Connection: "close" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function readBody(request: IncomingMessage, mostBytes: number): Promise<Bytes | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      assert(Buffer.isBuffer(chunk), "a request without encoding gives buffers");
      size += chunk.length;
      if (size > mostBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined; // the line broke, so nobody hears the answer either
  }
  return concat(...chunks);
}

/** The path alone, as it was sent; nothing is resolved in it. */
const pathOf = (request: IncomingMessage): string => (request.url ?? "/").split(/[?#]/)[0] ?? "/";

const firstOf = (offered: ReadonlySet<string>): string | false => [...offered][0] ?? false;

function portOf(server: Server): number {
  const address = server.address() as AddressInfo | string | null;
  assert(address !== null && typeof address === "object", "a listening server has a port");
  return address.port;
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : "something that is not an error";
