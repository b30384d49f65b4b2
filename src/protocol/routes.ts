import type { BlobId } from "./blob.ts";
import type { SpaceId } from "./roster.ts";
import type { SnapshotId } from "./snapshot.ts";

/**
 * Paths of the relay. All bodies are bytes of this protocol; `health` and `metrics` answer text.
 *
 * - `GET  socket(space)`      WebSocket, y-websocket's path
 * - `POST envelopes(space)`   body: payload of a push → frame list of acks and nacks; authorised by the envelopes' own signatures
 * - `GET  log(space)?after=n` header `Authorization: Teren <device>.<token base64url>` → frame list (welcome, roster, batch); `Log-Id`, `Log-Next`
 * - `POST spaces`             body: genesis roster entry → 201, or 200 when it exists
 * - `POST joins(space)`       body: a request to join → 204
 * - `PUT  blobChunk(space, blob, index)` body: a sealed chunk → 201, or 200 when it is there; `GET` → 200 or 404; `HEAD` the same without it.
 *   Authorised as `log` is, or a put by a pass: `Authorization: Teren-Pass <device>.<chunks>.<signature base64url>`
 * - `GET  blobs(space)`       authorised as `log` is → what the files take and may take
 * - `POST blobsErased(space)` body: `BlobErasure`, authorised by its own signature → 204
 * - `POST late(space)`        body: payload of a push, of a removed device → frame list of acks and nacks; `GET ?after=n` → frame list with one batch,
 *   `DELETE ?device=…&through=n` → 204: both for owners and coordinators, authorised as `log` is; `DELETE ?device=…&file=…` → 204, the same for a file
 * - `GET  recovery(beginning)` 20 hexadecimal digits → 200 and the name of the space that begins so, 32 bytes; for whoever has a recovery sheet
 * - `PUT  snapshot(space, id)` body: a manifest → 201, or 200 when it is there; `GET` → the manifest and the verdicts on it. Authorised as `log` is
 * - `PUT  snapshotPart(space, id, index)` body: a sealed part; `GET`, `HEAD` as of a chunk
 * - `PUT  snapshotVerdict(space, id)` body: a signed verdict
 * - `GET  roster(space)?from=n` → frame list with one roster frame; whoever knows the space's name may read it; `POST` body: entries as the
 *   payload of a push → 204, for a relay that has lost them
 */
export const routes = {
  health: "/v1/health",
  metrics: "/v1/metrics",
  spaces: "/v1/spaces",
  socket: (space: SpaceId) => `/v1/socket/${space}`,
  envelopes: (space: SpaceId) => `/v1/spaces/${space}/envelopes`,
  log: (space: SpaceId) => `/v1/spaces/${space}/log`,
  joins: (space: SpaceId) => `/v1/spaces/${space}/joins`,
  roster: (space: SpaceId) => `/v1/spaces/${space}/roster`,
  late: (space: SpaceId) => `/v1/spaces/${space}/late`,
  recovery: (beginning: string) => `/v1/recoveries/${beginning}`,
  blobChunk: (space: SpaceId, blob: BlobId, index: number) =>
    `/v1/spaces/${space}/blobs/${blob}/${index}`,
  blobs: (space: SpaceId) => `/v1/spaces/${space}/blobs`,
  blobsErased: (space: SpaceId) => `/v1/spaces/${space}/blobs-erased`,
  snapshot: (space: SpaceId, id: SnapshotId) => `/v1/spaces/${space}/snapshots/${id}`,
  snapshotPart: (space: SpaceId, id: SnapshotId, index: number) =>
    `/v1/spaces/${space}/snapshots/${id}/${index}`,
  snapshotVerdict: (space: SpaceId, id: SnapshotId) =>
    `/v1/spaces/${space}/snapshots/${id}/verdict`,
} as const;
