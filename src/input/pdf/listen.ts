/** What pdf.js gave, and what it warned of: it passes over errors and tells the console alone. */
export interface Heard<Result> {
  readonly result: Result;
  readonly warnings: readonly string[];
}

/** Does work with pdf.js while the console is kept from it. */
export async function listen<Result>(work: () => Promise<Result>): Promise<Heard<Result>> {
  const { log, warn } = console;
  const warnings: string[] = [];
  const note = (...parts: readonly unknown[]) => warnings.push(parts.join(" "));
  Object.assign(console, { log: note, warn: note });
  try {
    return { result: await work(), warnings };
  } finally {
    Object.assign(console, { log, warn });
  }
}
