import { answerJson } from "@/lib/reviews/http/answer";

/** This process runs and answers. */
export function GET(): Response {
  return answerJson({ status: "up" });
}
