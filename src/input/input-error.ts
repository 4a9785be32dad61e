/** Why an input cannot be used, in words for the user, with the way out where there is one. */
export class InputError extends Error {
  override readonly name = "InputError";
}
