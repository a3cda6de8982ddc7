import { negotiate } from "../../i18n/negotiate";
import { answering } from "@/lib/reviews/http/handle";
import { handleEmbed } from "@/lib/reviews/http/handle-embed";
import { installation } from "@/lib/reviews/http/installation";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";

type Context = { readonly params: Promise<{ readonly token: string }> };

/** A review for other pages to show. Not a page of the studio: it has its own document, headers and no scripts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  // By the browser's wish alone: the cookie of the studio's language is not looked at here.
  const language = negotiate(undefined, request.headers.get("accept-language"));
  const reader = { language, say: createSpeaker(language, allBooks) };
  return answering(installation, (here) => handleEmbed(here, request, token, reader));
}
