/** Every bound of the wire with its reason. Both sides hold to them; bytes unless the name says otherwise. */
export const limits = {
  /** A frame has to arrive within the 30 s after which y-websocket gives a silent line up: 8 KB does at 3 kbit/s. */
  frameBytes: 8 * 1024,
  /** Longer messages travel in parts; this bounds what a peer can make us hold while we wait for the last part. */
  messageBytes: 320 * 1024,
  /** Before a socket has proved who it is, it may say this much. */
  preAuthBytes: 1024,
  preAuthFrames: 4,
  preAuthMs: 5_000,
  /** One envelope: 24 KB is the most a line that breaks every 20 s at 15 kbit/s still carries in one piece; twice that leaves room for one long text that cannot be divided. */
  envelopeBytes: 48 * 1024,
  /** Where the sender stops filling an envelope: enough for deflate to find repetitions, little enough to resend. */
  envelopeTargetBytes: 20 * 1024,
  /** Sealed content after inflating; what would be bigger is not ours. */
  contentBytes: 512 * 1024,
  sectionsPerEnvelope: 1_024,
  entriesPerSection: 4_096,
  /** What a client lets the relay send before it asks for more: more than the line holds at 600 ms, less than a minute of GPRS. */
  pullCreditBytes: 96 * 1024,
  /** A roster entry holds a grant (88 bytes) for each device that stays. */
  rosterEntryBytes: 40 * 1024,
  rosterEntries: 4_096,
  devices: 400,
  /** Of a removed device, accepted in one entry: 16 bytes each. */
  acceptedEnvelopes: 2_000,
  /** Phones and computers of one person at a time: whoever finds one unlocked does not fill the network with devices. */
  devicesOfPerson: 8,
  /** A request to join: two keys, a sealed name, a signature. */
  joinRequestBytes: 1024,
  joinRequestsPerInvitation: 3,
  openInvitations: 64,
  /** The case list of a space for a new phone, sealed; 10,000 cases fit. */
  digestBytes: 256 * 1024,
  /** One sealed chunk of a blob: a minute and a half at 3 kbit/s, and what a broken line costs at most. */
  blobChunkBytes: 32 * 1024,
  /** A file of 8 MB, sealed and padded. */
  blobChunks: 272,
  /** Names in one word of erasure: the files of a case, in one request of 4 KB. */
  blobsErasedAtOnce: 256,
  /** One sealed part of a snapshot: the same. */
  snapshotPartBytes: 32 * 1024,
  /** Ten thousand cases of five years. */
  snapshotParts: 1_024,
  /** The cover names each device with 26 bytes. */
  manifestBytes: 16 * 1024,
  /** Kept of one space: two that are confirmed, and what is on its way. */
  snapshots: 8,
  /** Presence frames: who is looking at what, never stored. */
  liveBytes: 4 * 1024,
  /** The relay says one byte this often, because y-websocket drops a line that is silent for 30 s. */
  tickMs: 25_000,
} as const;
