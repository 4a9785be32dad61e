type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to write colours. FORCE_COLOR (unless 0 or false) and NO_COLOR decide when they are set, the
 * first before the second as in Node; otherwise whether a terminal reads along.
 */
export function wantsColour(environment: Environment, terminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: kind } = environment;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (none !== undefined && none !== "") return false;
  return terminal && kind !== "dumb";
}
