import { openApi } from "@/lib/answer/open-api";

/** The description of the interface. */
export function GET(): Response {
  return Response.json(openApi());
}
