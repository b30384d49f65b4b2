import type { Brand } from "./brand.ts";

/** One shared document, as devices and the relay call it: 8 random bytes as 16 hexadecimal digits. */
export type ChannelId = Brand<string, "ChannelId">;

/** One phone or computer: 8 bytes derived from its public keys, as 16 hexadecimal digits. */
export type DeviceId = Brand<string, "DeviceId">;

const idPattern = /^[0-9a-f]{16}$/;

export const parseChannelId = (value: unknown): ChannelId | undefined =>
  typeof value === "string" && idPattern.test(value) ? (value as ChannelId) : undefined;

export const parseDeviceId = (value: unknown): DeviceId | undefined =>
  typeof value === "string" && idPattern.test(value) ? (value as DeviceId) : undefined;
