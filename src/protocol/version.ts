/**
 * The protocol this build speaks. A relay refuses other versions by name, so that an old app can say "please update".
 *
 * 1: the first one.
 */
export const protocolVersion = 1;

/** Sub-protocol name of the socket and first path segment of the HTTP routes. */
export const protocolName = "teren-v1";
