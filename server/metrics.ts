/** Counts for whoever runs the relay. Labels come from short fixed lists, never from people, devices, spaces or addresses. */
export interface Metrics {
  readonly add: (counter: Counter, amount?: number, label?: string) => void;
  readonly set: (gauge: Gauge, value: number) => void;
  readonly observeCommit: (calls: number, milliseconds: number) => void;
  /** In the text format that Prometheus reads. */
  readonly toText: () => string;
}

const counters = {
  sockets_opened: "Sockets accepted.",
  sessions_opened: "Sockets that proved who they are.",
  sockets_closed: "Sockets the relay closed, by close code.",
  envelopes_stored: "Envelopes newly on disk.",
  envelopes_repeated: "Envelopes sent again and confirmed again.",
  envelope_bytes_stored: "Bytes of the envelopes newly on disk.",
  envelopes_sent: "Envelopes handed to phones.",
  blob_chunks_stored: "Chunks of files newly on disk.",
  blob_bytes_stored: "Bytes of the chunks newly on disk.",
  blob_chunks_sent: "Chunks of files handed to phones.",
  late_stored: "Envelopes of removed devices, kept apart for coordinators.",
  blobs_erased: "Files erased on a coordinator's word.",
  snapshot_parts_sent: "Parts of snapshots handed to phones.",
  envelopes_purged: "Envelopes of which a snapshot holds what they said, taken away.",
  refusals: "What was refused, by reason.",
  requests: "Answered HTTP requests, by status.",
  commits: "Transactions that reached the disk.",
  commit_milliseconds: "Time the transactions took.",
  commit_calls: "Calls the transactions held; divided by the commits, how well a commit is shared.",
  store_failures: "Transactions the disk refused.",
} as const;
type Counter = keyof typeof counters;

const gauges = {
  sockets: "Sockets open now.",
  resident_bytes: "Memory of the process.",
  event_loop_delay_p99_milliseconds: "How long work waited for the process, 99th percentile.",
} as const;
type Gauge = keyof typeof gauges;

export function createMetrics(): Metrics {
  const counts = new Map<Counter, Map<string, number>>();
  const values = new Map<Gauge, number>();

  function add(counter: Counter, amount = 1, label = ""): void {
    const byLabel = counts.get(counter) ?? new Map<string, number>();
    counts.set(counter, byLabel.set(label, (byLabel.get(label) ?? 0) + amount));
  }

  return {
    add,
    set: (gauge, value) => void values.set(gauge, value),
    observeCommit(calls, milliseconds) {
      add("commits");
      add("commit_calls", calls);
      add("commit_milliseconds", milliseconds);
    },
    toText() {
      const lines: string[] = [];
      for (const [name, help] of Object.entries(counters) as [Counter, string][]) {
        lines.push(`# HELP teren_${name}_total ${help}`, `# TYPE teren_${name}_total counter`);
        const byLabel = counts.get(name) ?? new Map([["", 0]]);
        for (const [label, count] of byLabel)
          lines.push(`teren_${name}_total${label && `{kind="${label}"}`} ${count}`);
      }
      for (const [name, help] of Object.entries(gauges) as [Gauge, string][]) {
        lines.push(`# HELP teren_${name} ${help}`, `# TYPE teren_${name} gauge`);
        lines.push(`teren_${name} ${values.get(name) ?? 0}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}
