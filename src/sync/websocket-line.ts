import * as decoding from "lib0/decoding";
import { WebsocketProvider } from "y-websocket";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { ownBytes } from "../base/bytes.ts";
import { randomBelow, type Random } from "../base/random.ts";
import { frameTypes } from "../protocol/frames.ts";
import { createPartJoiner, messageToFrames } from "../protocol/parts.ts";
import { protocolName } from "../protocol/version.ts";
import type { CreateLine } from "./engine.ts";

/**
 * y-websocket keeps the line: it connects again with growing pauses, gives a silent line up after 30 s, and takes closing codes 4400 to 4499 as
 * final. The document it was made to carry stays empty: what is sealed travels as message types of our own, which its protocol foresees.
 */
export function createWebSocketLine(parts: {
  readonly random: Random;
  readonly WebSocket?: typeof WebSocket;
}): CreateLine {
  return ({ relayUrl, spaceId }, handlers) => {
    const carrier = new Y.Doc();
    const awareness = new Awareness(carrier);
    // An awareness begins with a state, and what has a state is told to the relay, in clear.
    awareness.setLocalState(null);
    const provider = new WebsocketProvider(socketBase(relayUrl), spaceId, carrier, {
      connect: false,
      awareness,
      protocols: [protocolName],
      // Other tabs get plain documents through it.
      disableBc: true,
      // Half to one and a half minutes, differently on each device: a returning mast does not get every phone at once.
      maxBackoffTime: 30_000 + randomBelow(parts.random, 60_000),
      ...(parts.WebSocket && { WebSocketPolyfill: parts.WebSocket }),
    });

    let joiner = createPartJoiner();
    // Whatever a relay says of documents or presence in clear is not listened to. The answer to "what do you have" only tells that it is there.
    provider.messageHandlers[0] = (_encoder, _decoder, one) => {
      one.synced = true;
    };
    for (const type of [1, 2, 3]) provider.messageHandlers[type] = () => undefined;
    for (const type of Object.values(frameTypes))
      provider.messageHandlers[type] = (_encoder, decoder) => {
        const joined = joiner.add({ type, payload: ownBytes(decoding.readVarUint8Array(decoder)) });
        // Parts that do not fit together: what they were part of is asked for again on the next line.
        if (!joined.ok) provider.ws?.close();
        else if (joined.value) handlers.message(joined.value);
      };

    provider.on("status", ({ status }) => {
      if (status !== "connected") return;
      joiner = createPartJoiner();
      handlers.opened();
    });
    provider.on("connection-close", (event) => {
      // Ours: nobody needs to hear of it.
      if (event === null && !provider.shouldConnect) return;
      const isFinal = event !== null && event.code >= 4400 && event.code < 4500;
      // Told in the middle of closing, when connecting anew would be undone at once.
      queueMicrotask(() => handlers.closed(event?.code, isFinal));
    });

    return {
      connect: () => provider.connect(),
      disconnect: () => provider.disconnect(),
      send(message) {
        const socket = provider.ws;
        // While it closes, what is said would be lost: the next line says it again.
        if (!socket || !provider.wsconnected || socket.readyState !== socket.OPEN) return;
        for (const frame of messageToFrames(message)) socket.send(frame);
      },
      destroy() {
        provider.destroy();
        awareness.destroy();
        carrier.destroy();
      },
    };
  };
}

function socketBase(relayUrl: string): string {
  const base = relayUrl.replace(/\/+$/, "").replace(/^http/, "ws");
  return `${base}/v1/socket`;
}
