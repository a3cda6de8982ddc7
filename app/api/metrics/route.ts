import { installation } from "@/lib/reviews/http/installation";
import { answering } from "@/lib/reviews/http/handle";
import { handleMetrics } from "@/lib/reviews/http/handle-metrics";

/** Off unless OTELIER_METRICS is 1. */
export async function GET(): Promise<Response> {
  return answering(installation, async (here) => handleMetrics(here));
}
