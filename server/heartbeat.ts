/** What the heartbeat asks of each socket, and does to it. */
interface Pulse {
  /** Says something that y-websocket hears and something that only an answering machine answers. */
  readonly beat: () => void;
}

export interface Heartbeat {
  readonly add: (pulse: Pulse) => void;
  readonly remove: (pulse: Pulse) => void;
  readonly stop: () => void;
}

/** One timer for all sockets: each second it comes to its share of them, so that ten thousand do not wake the process at once. */
export function startHeartbeat(everyMs: number): Heartbeat {
  const shares = Array.from(
    { length: Math.max(1, Math.round(everyMs / 1000)) },
    () => new Set<Pulse>(),
  );
  const shareOf = new Map<Pulse, Set<Pulse>>();
  let turn = 0;
  let next = 0;
  const timer = setInterval(() => {
    const share = shares[turn++ % shares.length];
    for (const pulse of share ?? []) pulse.beat();
  }, everyMs / shares.length);
  timer.unref();
  return {
    add(pulse) {
      // In the share that was just served, its first beat would come at once.
      const share = shares[next++ % shares.length];
      share?.add(pulse);
      if (share) shareOf.set(pulse, share);
    },
    remove(pulse) {
      shareOf.get(pulse)?.delete(pulse);
      shareOf.delete(pulse);
    },
    stop: () => clearInterval(timer),
  };
}
