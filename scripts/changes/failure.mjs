/** Why there is no report; the message, one line, says the way out. */
export class Failure extends Error {
  /** @override */
  name = "Failure";
}

/**
 * Tells one line on standard error.
 * @param {string} message
 */
export function tell(message) {
  process.stderr.write(`changes: ${message}\n`);
}

/**
 * The first line of what went wrong.
 * @param {unknown} error
 */
export function reasonOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split("\n", 1)[0] ?? "";
}
