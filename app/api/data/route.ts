import { answering } from "@/lib/reviews/http/handle";
import { handleExport, handleImport } from "@/lib/reviews/http/handle-data";
import { installation } from "@/lib/reviews/http/installation";

export async function GET(request: Request): Promise<Response> {
  return answering(installation, (here) => handleExport(here, request));
}

export async function POST(request: Request): Promise<Response> {
  return answering(installation, (here) => handleImport(here, request));
}
