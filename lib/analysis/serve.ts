import { assertNever } from "../base/assert";
import { createCatalogue } from "../catalogue/catalogue";
import type { Fields } from "../catalogue/fields/fields";
import { createAnalyser, type Analyser } from "./analyse";
import { createAssistant, type Assistant } from "./assistant";
import type { Topology } from "../topology/types";
import type { Answer, Request } from "./protocol";

/**
 * The worker's side of the protocol, without the worker: answers every request, an analysis also with the reason it failed.
 * `loadFields` fetches the settings of components when something first asks for them.
 */
export function createServer(
  answer: (message: Answer) => void,
  loadFields: () => Promise<Fields | null>,
): (request: Request) => void {
  let analyser: Analyser | null = null;
  let assistant: Assistant | null = null;

  function start(request: Extract<Request, { readonly kind: "catalogue" }>): void {
    const catalogue = createCatalogue(request.data);
    const made = createAnalyser(catalogue);
    analyser = made;
    assistant = createAssistant(catalogue, loadFields, () => made.topology());
  }

  function judge({ seq, workspace, today }: Extract<Request, { readonly kind: "analyse" }>): void {
    try {
      if (!analyser) throw new Error("The catalogue was not sent");
      answer({ kind: "judged", seq, judgement: analyser(workspace, today) });
    } catch (error) {
      answer({ kind: "failed", seq, message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** A design that cannot be read here is read by whoever asked. */
  function read({ seq, workspace }: Extract<Request, { readonly kind: "read" }>): void {
    let found: Topology | null = null;
    try {
      found = analyser?.read(workspace) ?? null;
    } finally {
      answer({ kind: "read", seq, found });
    }
  }

  /** A question that goes wrong is answered with nothing: the text can be written without help. */
  async function assist({
    kind,
    seq,
    at,
  }: Extract<Request, { readonly kind: "complete" | "hover" }>): Promise<void> {
    if (kind === "complete") {
      const found = await Promise.resolve(assistant?.complete(at) ?? null).catch(() => null);
      answer({ kind: "completed", seq, found });
    } else {
      const found = await Promise.resolve(assistant?.hover(at) ?? null).catch(() => null);
      answer({ kind: "hovered", seq, found });
    }
  }

  return (request) => {
    switch (request.kind) {
      case "catalogue":
        return start(request);
      case "read":
        return read(request);
      case "analyse":
        return judge(request);
      case "complete":
      case "hover":
        return void assist(request);
      default:
        return assertNever(request);
    }
  };
}
