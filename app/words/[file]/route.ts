import { findPublishedWords } from "@/lib/words/published";

/** One language's words as an immutable file: written by the rules and rooms themselves, so nothing has to be committed. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const words = await findPublishedWords((await params).file);
  if (!words) return new Response(null, { status: 404 });
  return new Response(words.text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
