/** Position in the relay's log of a space, from 1. Another log of the same space numbers anew. */
export type Sequence = number;
