import type { Config } from "../config.ts";
import type { BlobStore } from "./blob-store.ts";
import { createFileBlobStore } from "./file-blob-store.ts";

/** In the data directory, or in the bucket that the settings name. */
export async function openBlobStore(
  config: Pick<Config, "dataDirectory" | "s3">,
): Promise<BlobStore> {
  if (!config.s3) return createFileBlobStore(config.dataDirectory);
  const { createS3BlobStore } = await import("./s3-blob-store.ts");
  return createS3BlobStore(config.s3, Date.now);
}
