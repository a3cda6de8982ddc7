import type { ChartShelf } from "@/lib/helm/charts/shelf";
import { publishedData } from "@/lib/helm/charts/published-data.generated";
import { handleRender } from "@/lib/host/http/handle-render";
import { toolsFrom } from "@/lib/host/http/tools";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published files are ours
const shelf = publishedData as ChartShelf;

/** Renders the values of a tier of the design in the body with the operator's Helm. Keeps nothing of it. */
export function POST(request: Request): Promise<Response> {
  return handleRender(
    request,
    toolsFrom(process.env),
    (language) => createSpeaker(language, allBooks),
    shelf,
  );
}
