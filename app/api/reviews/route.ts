import { answering, handleCreate } from "@/lib/reviews/http/handle";
import { installation } from "@/lib/reviews/http/installation";

export async function POST(request: Request): Promise<Response> {
  return answering(installation, (here) => handleCreate(here, request));
}
