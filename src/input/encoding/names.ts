/** The encodings that Vietnamese texts come in, by the names under which a record tells them. */
export const encodingNames = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1258",
  "tcvn3",
  "vni",
  "viscii",
] as const;

export type EncodingName = (typeof encodingNames)[number];
