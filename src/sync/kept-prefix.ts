/** Of the value that names the snapshot which stands here for envelopes that are not here. */
export const keptPrefix = "kept-snapshot/";
