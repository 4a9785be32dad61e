/** vntk was asked for and cannot be used here; the message says why and the way out. */
export class VntkLoadError extends Error {
  override readonly name = "VntkLoadError";

  constructor(why: string, wayOut: string, cause: unknown) {
    super(`${why}; ${wayOut} (needs a C++ compiler, make and Python), or do without the recogniser vntk`, {
      cause,
    });
  }
}
