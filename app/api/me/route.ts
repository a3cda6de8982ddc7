import { answering, handleName } from "@/lib/reviews/http/handle";
import { installation } from "@/lib/reviews/http/installation";

export async function POST(request: Request): Promise<Response> {
  return answering(installation, (here) => handleName(here, request));
}
