import { designAsked } from "../../answer/design-asked";
import { createJudge } from "../../answer/judge";
import { questionSchema } from "../../answer/schema";
import { err, ok, type Result } from "../../base/result";
import { words, type Language, type Words } from "../../base/words";
import { maxBodyBytes } from "../../reviews/schemas";
import { readTopology } from "../../topology/topology";
import type { OpinionAnswer } from "../schema";
import { versionOf } from "../version-of";
import { answeringAsked, readAsked, type Refused } from "./asked";
import { opinionOnTier } from "./opinion-on-tier";
import { runInTurn } from "./run-in-turn";
import type { Tools } from "./tools";

/** POST /api/opinion: what the operator's collector says of each tier of a design. `speakerOf` says words in a language. */
export function handleOpinion(
  request: Request,
  { collector }: Tools,
  speakerOf: (language: Language) => (said: Words) => string,
): Promise<Response> {
  return answeringAsked(request, speakerOf, async (speak): Promise<Result<OpinionAnswer, Refused>> => {
    if (collector === null)
      return err({ status: 404, reason: "not-configured", message: words("host.no-collector") });
    const asked = await readAsked(request, questionSchema, maxBodyBytes);
    if (!asked.ok) return asked;
    const design = designAsked(asked.value);
    if (!design.ok) return err({ status: 422, reason: "not-a-design", message: design.error });
    const { catalogue } = createJudge();
    const topology = readTopology(design.value.tiers, catalogue);
    const { signal } = request;
    const version = await versionOf(collector, ["--version"]);
    const tiers: OpinionAnswer["tiers"][number][] = [];
    for (const tier of topology.tiers) {
      const text = design.value.tiers.find(({ id }) => id === tier.id)?.yaml ?? "";
      // One after the other: a design takes no more of the server than anybody else's tier.
      const said = await runInTurn(() => opinionOnTier(tier, text, { collector, catalogue, speak, signal }));
      if (!said.ok) return said;
      tiers.push(said.value);
    }
    return ok({ version, tiers });
  });
}
