import { handleOpinion } from "@/lib/host/http/handle-opinion";
import { toolsFrom } from "@/lib/host/http/tools";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";

/** Asks the operator's collector about the design in the body. Keeps nothing of it. */
export function POST(request: Request): Promise<Response> {
  return handleOpinion(request, toolsFrom(process.env), (language) => createSpeaker(language, allBooks));
}
