import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DocumentRecord } from "../../src/model.js";

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
export const commandFile = fileURLToPath(new URL("../../bin/extract.js", import.meta.url));

export interface Surroundings {
  /** What is piped in. */
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real command to its end. */
export function extract(
  args: readonly string[],
  { input = "", cwd = projectFolder, env }: Surroundings = {},
) {
  const { NO_COLOR: _none, FORCE_COLOR: _force, ...inherited } = process.env;
  const options = { cwd, input, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, ...args], {
    ...options,
    env: { ...inherited, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs a shell script in which `extract` is the real command. Gives its standard output and error. */
export function shell(script: string): string {
  const definition = `extract() { "${process.execPath}" "${commandFile}" "$@"; }`;
  return execFileSync("sh", ["-c", `${definition}\n${script}`], {
    cwd: projectFolder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

/** The records in the output of `-f json`; throws where one does not keep to the model. */
export function recordsIn(output: string): DocumentRecord[] {
  return DocumentRecord.array().parse(JSON.parse(output));
}

/** The ids of the records in the output of `-f json`. */
export function idsIn(output: string): string[] {
  return recordsIn(output).map(({ id }) => id);
}
