import { answering } from "@/lib/reviews/http/handle";
import { handleMine } from "@/lib/reviews/http/handle-mine";
import { installation } from "@/lib/reviews/http/installation";

export async function POST(request: Request): Promise<Response> {
  return answering(installation, (here) => handleMine(here, request));
}
