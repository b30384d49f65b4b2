import type { Brand } from "../base/brand.ts";
import type { Bytes } from "../base/bytes.ts";

// Keys are handles: whoever holds one can use it through the suite that made it, and nobody can read it.
export type SealingKey = Brand<object, "SealingKey">; // AES-256-GCM
export type SigningKey = Brand<object, "SigningKey">; // Ed25519, private
export type KemKey = Brand<object, "KemKey">; // X25519, private

export interface SigningKeys {
  readonly signing: SigningKey;
  /** 32 bytes. */
  readonly signPublic: Bytes;
}

export interface KemKeys {
  readonly kem: KemKey;
  /** 32 bytes. */
  readonly kemPublic: Bytes;
}

/**
 * Every primitive of protocol version 1, so that a simulation can pass a fast deterministic one.
 * Lengths are given in bytes; a wrong length of a key, iv or seed is a bug and throws, while anything that came over a line and does not check out is an answer (`undefined`, `false`).
 */
export interface Suite {
  /** Which code signs and agrees on keys; for diagnostics only, both produce and accept the same bytes. */
  readonly name: string;

  /** 32 bytes, FIPS 180-4. */
  readonly sha256: (bytes: Bytes) => Promise<Bytes>;
  /** HMAC-SHA256 (RFC 2104): 32 bytes, from a key of any length but 0. */
  readonly hmac: (key: Bytes, bytes: Bytes) => Promise<Bytes>;
  /** HKDF-SHA256 (RFC 5869), extract and expand, up to 8,160 bytes. */
  readonly hkdf: (secret: Bytes, salt: Bytes, info: Bytes, length: number) => Promise<Bytes>;

  /** `secret` (32) as a key of its own. */
  readonly sealingKey: (secret: Bytes) => Promise<SealingKey>;
  /**
   * The key of one document in one epoch: HKDF-SHA256(epochSecret (32), salt = channel (8) ‖ varint generation, info "teren chan v1").
   * Kept for the next call, the 256 last used ones.
   */
  readonly channelKey: (
    epochSecret: Bytes,
    channel: Bytes,
    generation: number,
  ) => Promise<SealingKey>;
  /** AES-256-GCM (SP 800-38D): ciphertext ‖ tag (16). An iv (12) must never be used twice with one key, so callers take it from `Random`. */
  readonly seal: (key: SealingKey, iv: Bytes, plain: Bytes, aad: Bytes) => Promise<Bytes>;
  /** Undefined when key, iv, sealed bytes and aad do not belong together. */
  readonly open: (
    key: SealingKey,
    iv: Bytes,
    sealed: Bytes,
    aad: Bytes,
  ) => Promise<Bytes | undefined>;

  /** Whether a device may be enrolled with these public keys, by the rules of the protocol. */
  readonly acceptsKeys: (signPublic: Bytes, kemPublic: Bytes) => boolean;

  /** An Ed25519 key pair from its private seed (32) of RFC 8032. */
  readonly signingKeysFromSeed: (seed: Bytes) => Promise<SigningKeys>;
  /** 64 bytes. Two signatures of the same bytes may differ, because some platforms add chance. */
  readonly sign: (key: SigningKey, bytes: Bytes) => Promise<Bytes>;
  /** Strict Ed25519: every device and the relay answer alike, also for signatures made to divide them. False for any malformed input. */
  readonly verify: (publicKey: Bytes, bytes: Bytes, signature: Bytes) => Promise<boolean>;

  /** An X25519 key pair from its private key (32) of RFC 7748. */
  readonly kemKeysFromSeed: (seed: Bytes) => Promise<KemKeys>;
  /**
   * HPKE base mode (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, empty aad: enc (32) ‖ ciphertext ‖ tag (16).
   * Throws for a public key that `isAcceptableKemPublic` refuses: such a key never gets into a roster.
   */
  readonly sealTo: (kemPublic: Bytes, info: Bytes, plain: Bytes) => Promise<Bytes>;
  /** Undefined when it was not sealed to this key with this info. */
  readonly openFrom: (key: KemKey, info: Bytes, sealed: Bytes) => Promise<Bytes | undefined>;

  /** Drops the keys kept by `channelKey`; called when the app locks. */
  readonly forgetKeys: () => void;
}
