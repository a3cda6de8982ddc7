import { words, type Language, type Words } from "@/lib/base/words";
import { checkQuestion } from "@/lib/answer/check-question";
import { questionSchema } from "@/lib/answer/schema";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";

/** Above what any design takes, in bytes; the command line reads more. */
const maxBody = 16 * 1024 * 1024;

/** Judges the design in the body. Keeps nothing of it and writes nothing of it into a log. */
export async function POST(request: Request): Promise<Response> {
  const language: Language = request.headers.get("accept-language")?.startsWith("ko") ? "ko" : "en";
  const text = await readBody(request);
  if (text === null)
    return refuse(413, "too-large", words("answer.too-large", { limit: maxBody / 1024 / 1024 }), language);
  const body = parseJson(text);
  if (body === undefined) return refuse(400, "unreadable", words("answer.not-json"), language);
  const question = questionSchema.safeParse(body);
  if (!question.success) {
    const [issue] = question.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys : [];
    const where = [...(issue?.path ?? []), ...unknown].map(String).join(".") || "-";
    return refuse(400, "unreadable", words("answer.shape", { where: where.slice(0, 120) }), language);
  }
  const today = new Date().toISOString().slice(0, 10);
  const answer = checkQuestion(question.data, today, (lang) => createSpeaker(lang, allBooks));
  if (!answer.ok) return refuse(422, "not-a-design", answer.error, question.data.lang ?? language);
  return Response.json(answer.value, { headers: { "Cache-Control": "no-store" } });
}

function refuse(status: number, reason: string, message: Words, language: Language): Response {
  const error = { reason, message: createSpeaker(language, allBooks)(message) };
  return Response.json({ error }, { status, headers: { "Cache-Control": "no-store" } });
}

/** The body as text, or null as soon as it is larger than it may be: what a header claims of its length is not believed. */
async function readBody(request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBody) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
