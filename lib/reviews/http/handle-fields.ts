import * as z from "zod/mini";
import { ok } from "../../base/result";
import { refuse } from "../refuse";
import { pathSchema } from "../schemas";
import { answerRefusal, answerResult } from "./answer";
import { fieldsOf } from "./fields-of";
import type { Installation } from "./installation";
import { readingOf } from "./judged";
import { isNumber, readable, today } from "./readable";

/** GET /api/reviews/<token>/fields?revision=2&tier=gateway&path=["processors","batch"]: the settings of one component. */
export async function handleFields(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const { searchParams } = new URL(request.url);
  const [revision, tier] = [searchParams.get("revision"), searchParams.get("tier")];
  const path = pathIn(searchParams.get("path"));
  if (!isNumber(revision) || tier === null || path === null)
    return answerResult(refuse("unreadable", "unreadable", { where: "revision, tier, path" }));
  const reading = await readingOf(here.database, access.value.review, Number(revision), today());
  const fields = reading && fieldsOf(reading, tier, path);
  return answerResult(fields ? ok(fields) : refuse("not-there", "no-place", { revision }));
}

function pathIn(text: string | null): z.infer<typeof pathSchema> | null {
  try {
    const path = z.safeParse(pathSchema, JSON.parse(text ?? ""));
    return path.success ? path.data : null;
  } catch {
    return null;
  }
}
