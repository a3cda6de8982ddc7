import { answering, handleBundle } from "@/lib/reviews/http/handle";
import { installation } from "@/lib/reviews/http/installation";

type Context = { readonly params: Promise<{ readonly token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answering(installation, (here) => handleBundle(here, request, token));
}
