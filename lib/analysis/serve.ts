import { createCatalogue } from "../catalogue/catalogue";
import { createAnalyser, type Analyse } from "./analyse";
import type { Answer, Request } from "./protocol";

/** The worker's side of the protocol, without the worker: answers every `analyse`, also with the reason it failed. */
export function createServer(answer: (message: Answer) => void): (request: Request) => void {
  let analyse: Analyse | null = null;
  return (request) => {
    if (request.kind === "catalogue") {
      analyse = createAnalyser(createCatalogue(request.data));
      return;
    }
    const { seq, workspace, today } = request;
    try {
      if (!analyse) throw new Error("The catalogue was not sent");
      answer({ kind: "judged", seq, judgement: analyse(workspace, today) });
    } catch (error) {
      answer({ kind: "failed", seq, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
