import { answering } from "@/lib/reviews/http/handle";
import { handleMineEvents } from "@/lib/reviews/http/handle-mine";
import { installation } from "@/lib/reviews/http/installation";

export async function GET(request: Request): Promise<Response> {
  return answering(installation, (here) => handleMineEvents(here, request));
}
