import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Cleans up and exits with 128 + the signal's number (130 for an interrupt) when a signal asks to stop.
 * A second signal stops at once, by the system's own way.
 */
export function onInterrupt(cleanUp: () => void = () => {}): void {
  for (const signal of signals) {
    process.once(signal, () => {
      cleanUp();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
