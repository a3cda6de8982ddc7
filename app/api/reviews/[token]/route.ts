import { answering, handleCommand, handleView } from "@/lib/reviews/http/handle";
import { installation } from "@/lib/reviews/http/installation";

type Context = { readonly params: Promise<{ readonly token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answering(installation, (here) => handleView(here, request, token));
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answering(installation, (here) => handleCommand(here, request, token));
}
