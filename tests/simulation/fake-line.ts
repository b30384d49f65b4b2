import type { CreateLine, Line, LineHandlers, LineMessage } from "../../src/sync/engine.ts";
import type { Session } from "../../server/session.ts";
import type { Line as RelayLine } from "../../server/line.ts";
import type { Owner, Scheduler } from "./scheduler.ts";
import type { Dice } from "./seeded.ts";

/** The relay's door: where a line leads, if anywhere. */
export interface Door {
  readonly owner: () => Owner;
  readonly open: (line: RelayLine) => Session;
}

/** Breaks what is open; a line of a phone that is killed breaks by itself. */
export interface FakeLine {
  readonly create: CreateLine;
  readonly isOpen: () => boolean;
  readonly break: () => void;
}

let lineCount = 0;

/** A line that opens, carries messages in order, breaks in the middle of them, and does not always tell both ends at the same time. */
export function createFakeLine(
  scheduler: Scheduler,
  dice: Dice,
  owner: Owner,
  door: Door,
  isWorking: () => boolean,
): FakeLine {
  let current: { readonly end: (isTold: boolean) => void } | undefined;

  const create: CreateLine = (_target, handlers): Line => {
    let isWanted = false;
    let send: ((message: LineMessage) => void) | undefined;

    function tryOpen(): void {
      const lane = `${owner.name} line ${++lineCount}`;
      scheduler.later(owner, lane, () => {
        if (!isWanted || current) return;
        if (!isWorking() || !door.owner().isAlive || dice.chance(0.15)) {
          handlers.closed(undefined, false);
          again();
          return;
        }
        open(lane, handlers);
      });
    }

    function again(): void {
      scheduler.timersOf(owner).after(1_000 + dice.below(5_000), () => {
        if (isWanted && !current) tryOpen();
      });
    }

    function open(lane: string, phone: LineHandlers): void {
      const relayOwner = door.owner();
      let isOver = false;
      let isDeaf = false;
      const end = (isTold: boolean): void => {
        if (isOver) return;
        isOver = true;
        current = undefined;
        send = undefined;
        // What is on its way up may still arrive, long after the phone has a new line.
        if (dice.chance(0.5)) isDeaf = true;
        scheduler.later(relayOwner, `${lane} up`, () => session.lineClosed());
        if (!isTold) return;
        phone.closed(undefined, false);
        again();
      };
      current = { end };
      send = (message) => {
        scheduler.later(relayOwner, `${lane} up`, () => {
          if (!isDeaf) session.receive(message);
        });
      };
      // Like y-websocket: the line counts as open before anything has come over it.
      phone.opened();
      const session = door.open({
        send(message) {
          scheduler.later(owner, `${lane} down`, () => {
            if (!isOver) phone.message(message);
          });
        },
        close(code) {
          scheduler.later(owner, `${lane} down`, () => {
            if (isOver) return;
            isOver = true;
            current = undefined;
            send = undefined;
            const isFinal = code >= 4400 && code < 4500;
            phone.closed(code, isFinal);
            if (isFinal) isWanted = false;
            else again();
          });
        },
        bufferedBytes: () => 0,
        hold: () => undefined,
      });
    }

    return {
      connect() {
        isWanted = true;
        if (!current) tryOpen();
      },
      disconnect() {
        isWanted = false;
        current?.end(false);
      },
      send: (message) => send?.(message),
      destroy() {
        isWanted = false;
        current?.end(false);
      },
    };
  };

  return {
    create,
    isOpen: () => current !== undefined,
    break: () => current?.end(true),
  };
}
