/** What came of a question to the server: its answer, or a sentence that says why there is none; null: nothing was heard. */
export type Heard<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string | null };

/** Asks a route of our own server. `isAnswer` holds what comes to its shape; refusals are sentences in the page's language. */
export async function askServer<T>(
  path: string,
  question: unknown,
  {
    locale,
    isAnswer,
    signal,
  }: {
    readonly locale: string;
    readonly isAnswer: (body: unknown) => body is T;
    readonly signal: AbortSignal;
  },
): Promise<Heard<T>> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": locale },
      body: JSON.stringify(question),
      signal,
    });
    const body: unknown = await response.json();
    if (response.ok) return isAnswer(body) ? { ok: true, value: body } : { ok: false, message: null };
    return { ok: false, message: sentenceIn(body) };
  } catch {
    return { ok: false, message: null };
  }
}

function sentenceIn(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}
