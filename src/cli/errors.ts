/** The command line cannot be followed as it stands; the message says the way out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was found could not be written to `place`; `cause` tells why. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  constructor(
    readonly place: string,
    override readonly cause: unknown,
  ) {
    super(place);
  }
}
