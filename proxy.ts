import { NextResponse, type NextRequest } from "next/server";

/** Gives every page its own nonce and a Content-Security-Policy that runs nothing without it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = policyFor(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // The server reads the nonce from the request's own policy and puts it on every script it writes.
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Pages only: what is embedded elsewhere makes its own policy; interfaces, built files and public files carry no scripts of their own; nor do prefetches show a page. */
export const config = {
  matcher: [
    {
      source: "/((?!api/|embed/|_next/static|_next/image|catalogue/|words/|icon.svg|favicon.ico).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};

/**
 * `style-src-attr 'unsafe-inline'`: server-rendered graph nodes carry their place as a style attribute. `base-uri 'self'`:
 * the picture export resolves fonts against a `<base>`. `'unsafe-eval'` only while developing: React's own tools need it.
 */
function policyFor(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
