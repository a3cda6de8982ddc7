import { answering, handleUnlock } from "@/lib/reviews/http/handle";
import { installation } from "@/lib/reviews/http/installation";

type Context = { readonly params: Promise<{ readonly token: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answering(installation, (here) => handleUnlock(here, request, token));
}
