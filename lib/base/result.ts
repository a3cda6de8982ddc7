/** What a user can cause is a value; what only we can cause is a throw. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps an expected trouble as a failure. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
