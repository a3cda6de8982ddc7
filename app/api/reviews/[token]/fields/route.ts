import { answering } from "@/lib/reviews/http/handle";
import { handleFields } from "@/lib/reviews/http/handle-fields";
import { installation } from "@/lib/reviews/http/installation";

type Context = { readonly params: Promise<{ readonly token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answering(installation, (here) => handleFields(here, request, token));
}
