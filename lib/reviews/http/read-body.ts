import type * as z from "zod/mini";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { ReviewRefusal } from "../types";

/** The JSON body of a request as `schema` has it. Stops reading at `limit` bytes, whatever the request claims to be. */
export async function readBody<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  limit: number,
): Promise<Result<z.infer<Schema>, ReviewRefusal>> {
  const text = await textOf(request, limit);
  if (!text.ok) return text;
  const read = schema.safeParse(parsed(text.value));
  if (read.success) return ok(read.data);
  const where = read.error.issues[0]?.path.map(String).join(".") ?? "";
  return refuse("unreadable", "unreadable", { where: where.slice(0, 120) || "JSON" });
}

async function textOf(request: Request, limit: number): Promise<Result<string, ReviewRefusal>> {
  const tooLarge = refuse("too-large", "too-large", { limit: Math.round(limit / 1024) });
  if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge;
  if (!request.body) return ok("");
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(text + decoder.decode());
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Undefined, which no schema takes, for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
