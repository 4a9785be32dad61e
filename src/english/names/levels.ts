/** Words that say of which level a body or an office is, also in small letters: provincial Party Committee. */
export const LEVELS: ReadonlySet<string> = new Set(
  "provincial municipal district communal central city ward commune township national regional".split(" "),
);
