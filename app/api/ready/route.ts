import { answerJson } from "@/lib/reviews/http/answer";
import { answering, handleReady } from "@/lib/reviews/http/handle";
import { installation, isExpected } from "@/lib/reviews/http/installation";

/** This process can do its work: the database answers, where one is in use. */
export async function GET(): Promise<Response> {
  return isExpected() ? answering(installation, handleReady) : answerJson({ status: "ready" });
}
