import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** The way from one phone to the relay. While it is down nothing gets through, whoever asks: not the page, not the service worker. */
export interface Mast {
  readonly url: string;
  readonly down: () => void;
  readonly up: () => void;
  readonly remove: () => Promise<void>;
}

export async function buildMast(relayUrl: string): Promise<Mast> {
  const port = Number(new URL(relayUrl).port);
  const sockets = new Set<Socket>();
  let isUp = true;
  const server = createServer({ noDelay: true }, (phone) => {
    if (!isUp) return void phone.destroy();
    const relay = connect({ port, host: "127.0.0.1", noDelay: true });
    for (const [socket, other] of [
      [phone, relay],
      [relay, phone],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The mast has no port.");
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://localhost:${address.port}`,
    down() {
      isUp = false;
      drop();
    },
    up() {
      isUp = true;
    },
    async remove() {
      drop();
      server.close();
      await once(server, "close");
    },
  };
}
