/** Tells the user something: one line on standard error, as `extract: …`. */
export function tell(message: string): void {
  process.stderr.write(`extract: ${message}\n`);
}
