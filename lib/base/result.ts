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

type ValueOf<R> = Extract<R, { readonly ok: true }> extends { readonly value: infer Value } ? Value : never;
type ErrorOf<R> = Extract<R, { readonly ok: false }> extends { readonly error: infer E } ? E : never;

/** All values by their keys, or the first error in the order of the keys. */
export function allOk<Results extends Readonly<Record<string, Result<unknown, unknown>>>>(
  results: Results,
): Result<{ readonly [Key in keyof Results]: ValueOf<Results[Key]> }, ErrorOf<Results[keyof Results]>> {
  const values: Record<string, unknown> = {};
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the compiler does not follow keys through a loop */
  for (const [key, result] of Object.entries(results)) {
    if (!result.ok) return err(result.error as ErrorOf<Results[keyof Results]>);
    values[key] = result.value;
  }
  return ok(values as { readonly [Key in keyof Results]: ValueOf<Results[Key]> });
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}
