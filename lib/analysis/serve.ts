import { assertNever } from "../base/assert";
import { createCatalogue, type Catalogue } from "../catalogue/catalogue";
import type { Fields } from "../catalogue/fields/fields";
import { createAnalyser, type Analyser } from "./analyse";
import { createAssistant, type Assistant } from "./assistant";
import type { Topology } from "../topology/types";
import type { Answer, Request } from "./protocol";
import type { CollectorJudge } from "./verdict/judge-tiers";

type AnalyseRequest = Extract<Request, { readonly kind: "analyse" }>;

/** What the server loads when something first asks for it; null where it cannot be had. */
type Resources = {
  /** The settings of components. */
  readonly fields: () => Promise<Fields | null>;
  /** The collector's verdict. */
  readonly collector: (catalogue: Catalogue) => Promise<CollectorJudge | null>;
};

/**
 * The worker's side of the protocol, without the worker: answers every request, an analysis also with the reason it failed. Until
 * the collector's verdict is loaded an analysis is answered twice: at once by the rules, and then whole.
 */
export function createServer(
  answer: (message: Answer) => void,
  resources: Resources,
): (request: Request) => void {
  let catalogue: Catalogue | null = null;
  let analyser: Analyser | null = null;
  let assistant: Assistant | null = null;
  let verdict: "absent" | "loading" | "present" = "absent";
  let latest: AnalyseRequest | null = null;

  function start(request: Extract<Request, { readonly kind: "catalogue" }>): void {
    catalogue = createCatalogue(request.data);
    const made = createAnalyser(catalogue);
    analyser = made;
    assistant = createAssistant(catalogue, resources.fields, () => made.topology());
  }

  function judge({ seq, workspace, today }: AnalyseRequest, isWhole: boolean): void {
    try {
      if (!analyser) throw new Error("The catalogue was not sent");
      answer({ kind: "judged", seq, judgement: analyser(workspace, today), isWhole });
    } catch (error) {
      answer({ kind: "failed", seq, message: error instanceof Error ? error.message : String(error) });
    }
  }

  function analyse(request: AnalyseRequest): void {
    latest = request;
    judge(request, verdict === "present" || !analyser);
    if (verdict === "absent" && analyser && catalogue) void addVerdict(analyser, catalogue);
  }

  /** What could not be loaded is tried again with the next analysis. */
  async function addVerdict(to: Analyser, known: Catalogue): Promise<void> {
    verdict = "loading";
    const collector = await resources.collector(known).catch(() => null);
    if (collector) to.listenTo(collector);
    verdict = collector ? "present" : "absent";
    if (latest) judge(latest, true);
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
        return analyse(request);
      case "complete":
      case "hover":
        return void assist(request);
      default:
        return assertNever(request);
    }
  };
}
