import net from "node:net";

/*
 * A slow line between a client and a server on this machine: one link shared by all connections of the client, with a rate and half the
 * round-trip delay per direction. Connections take turns in segments of at most 1,400 bytes; a new connection pays one round trip before its
 * first byte. TCP and IP headers, loss, slow start and TLS are left out.
 */

/** Round trip in ms, rates in kbit/s; 0 is unlimited. */
export interface LineProfile {
  readonly rtt: number;
  readonly up: number;
  readonly down: number;
}

export const lines = {
  none: { rtt: 0, up: 0, down: 0 },
  slow3g: { rtt: 400, up: 150, down: 400 },
  edge: { rtt: 600, up: 50, down: 100 },
  gprs: { rtt: 1200, up: 15, down: 35 },
} as const satisfies Record<string, LineProfile>;
export type LineName = keyof typeof lines;

const segmentBytes = 1400;

interface Flow {
  readonly source: net.Socket;
  readonly target: net.Socket;
  readonly notBefore: number;
  /** `null` is the end of the stream. */
  readonly queue: (Buffer | null)[];
  queued: number;
  listed: boolean;
  paused: boolean;
  ended: boolean;
  reset: boolean;
}

type Direction = "up" | "down";

class Pipe {
  private readonly profile: () => LineProfile;
  private readonly direction: Direction;
  private readonly queueBytes: number;
  private readonly flows: Flow[] = [];
  private readonly wire: { at: number; flow: Flow; data: Buffer | null }[] = [];
  private turn = 0;
  private free = 0;
  private backlogged = false;
  private timer: NodeJS.Timeout | undefined;
  bytes = 0;

  constructor(profile: () => LineProfile, direction: Direction, queueBytes: number) {
    this.profile = profile;
    this.direction = direction;
    this.queueBytes = queueBytes;
  }

  push(flow: Flow, data: Buffer | null): void {
    flow.queue.push(data);
    if (data) flow.queued += data.length;
    if (!flow.listed) {
      flow.listed = true;
      this.flows.push(flow);
    }
    if (flow.queued > this.queueBytes && !flow.paused) {
      flow.paused = true;
      flow.source.pause();
    }
    this.pump();
  }

  pump(): void {
    const { rtt, up, down } = this.profile();
    const kilobits = this.direction === "up" ? up : down;
    const bytesPerMs = kilobits ? kilobits / 8 : Infinity;
    let now = performance.now();
    for (;;) {
      this.deliver(now);
      if (this.flows.length === 0) {
        this.backlogged = false;
        break;
      }
      if (this.free > now) {
        this.backlogged = true;
        break;
      }
      const flow = this.nextFlow(now);
      if (!flow) {
        this.backlogged = false;
        break;
      }
      const start = this.backlogged ? this.free : Math.max(this.free, now);
      const data = takeSegment(flow);
      if (data) {
        this.free = start + data.length / bytesPerMs;
        this.bytes += data.length;
        flow.queued -= data.length;
        this.backlogged = true;
      } else if (start > this.free) this.free = start;
      this.wire.push({ at: this.free + rtt / 2, flow, data });
      if (flow.queue.length === 0) {
        this.flows.splice(this.turn, 1);
        flow.listed = false;
      } else this.turn++;
      if (flow.paused && flow.queued < this.queueBytes / 2) {
        flow.paused = false;
        flow.source.resume();
      }
      now = performance.now();
    }
    this.wait();
  }

  drop(flow: Flow): void {
    const at = this.flows.indexOf(flow);
    if (at >= 0) this.flows.splice(at, 1);
    flow.listed = false;
    flow.queue.length = 0;
    flow.queued = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private deliver(now: number): void {
    for (let next = this.wire[0]; next && next.at <= now; next = this.wire[0]) {
      this.wire.shift();
      const { flow, data } = next;
      if (data === null) {
        if (flow.reset) flow.target.destroy();
        else flow.target.end();
      } else if (!flow.target.destroyed) flow.target.write(data);
    }
  }

  private nextFlow(now: number): Flow | undefined {
    for (let k = 0; k < this.flows.length; k++) {
      const at = (this.turn + k) % this.flows.length;
      const flow = this.flows[at];
      if (flow && flow.notBefore <= now) {
        this.turn = at;
        return flow;
      }
    }
    return undefined;
  }

  private wait(): void {
    let next = this.wire[0]?.at ?? Infinity;
    if (this.flows.length > 0) {
      const ready = Math.min(...this.flows.map((flow) => flow.notBefore));
      next = Math.min(next, Math.max(this.free, ready));
    }
    clearTimeout(this.timer);
    if (next < Infinity)
      this.timer = setTimeout(() => this.pump(), Math.max(0, next - performance.now()));
  }
}

function takeSegment(flow: Flow): Buffer | null {
  const head = flow.queue[0] ?? null;
  if (head === null || head.length <= segmentBytes) {
    flow.queue.shift();
    return head;
  }
  flow.queue[0] = head.subarray(segmentBytes);
  return head.subarray(0, segmentBytes);
}

export interface EmulatedLine {
  readonly port: number;
  readonly setProfile: (profile: LineProfile) => void;
  /** Counts from here on. */
  readonly reset: () => void;
  readonly traffic: () => {
    readonly up: number;
    readonly down: number;
    readonly connections: number;
  };
  /** Everything that went over the line so far, both directions, when `record` was asked for. */
  readonly recorded: () => Buffer;
  readonly close: () => Promise<void>;
}

export async function emulateLine(options: {
  readonly targetPort: number;
  readonly profile: LineProfile;
  readonly record?: boolean;
}): Promise<EmulatedLine> {
  let profile = options.profile;
  let connections = 0;
  const recorded: Buffer[] = [];
  const up = new Pipe(() => profile, "up", 32_768);
  const down = new Pipe(() => profile, "down", 32_768);
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const opened = performance.now();
    connections++;
    const origin = net.connect({
      port: options.targetPort,
      host: "127.0.0.1",
      allowHalfOpen: true,
      noDelay: true,
    });
    const flowUp = newFlow(client, origin, opened + profile.rtt);
    const flowDown = newFlow(origin, client, opened + profile.rtt * 1.5);
    for (const [socket, pipe, flow, back, backFlow] of [
      [client, up, flowUp, down, flowDown],
      [origin, down, flowDown, up, flowUp],
    ] as const) {
      sockets.add(socket);
      const finish = (reset: boolean) => {
        if (flow.ended) return;
        flow.ended = true;
        flow.reset = reset;
        pipe.push(flow, null); // the end travels behind what was already sent
      };
      socket.on("data", (data) => {
        if (options.record) recorded.push(data);
        pipe.push(flow, data);
      });
      socket.on("end", () => finish(false));
      socket.on("error", () => finish(true));
      socket.on("close", () => {
        sockets.delete(socket);
        back.drop(backFlow);
        finish(true);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  return {
    port: address.port,
    setProfile(next) {
      profile = next;
      up.pump();
      down.pump();
    },
    reset() {
      connections = 0;
      up.bytes = 0;
      down.bytes = 0;
    },
    traffic: () => ({ up: up.bytes, down: down.bytes, connections }),
    recorded: () => Buffer.concat(recorded),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        up.stop();
        down.stop();
        server.close(() => resolve());
      }),
  };
}

const newFlow = (source: net.Socket, target: net.Socket, notBefore: number): Flow => ({
  source,
  target,
  notBefore,
  queue: [],
  queued: 0,
  listed: false,
  paused: false,
  ended: false,
  reset: false,
});
