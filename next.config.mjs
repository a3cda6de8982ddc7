import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({ requestConfig: "./app/i18n/request.ts" });

/** Headers that every answer carries, API answers and files included; the CSP itself needs a nonce and stands in proxy.ts. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

export default withNextIntl({
  reactStrictMode: true,
  poweredByHeader: false,
  // Its WebAssembly lies beside its code.
  serverExternalPackages: ["@electric-sql/pglite"],
  turbopack: {
    // Monaco's one entry brings both of its diff editors, which nothing here opens: some 50 kB.
    resolveAlias: {
      "../../browser/widget/diffEditor/diffEditorWidget.js": "./components/yaml/no-diff-editor.ts",
      "../../browser/widget/multiDiffEditor/multiDiffEditorWidget.js": "./components/yaml/no-diff-editor.ts",
    },
  },
  // The catalogue's file name carries its content hash, so it never changes under its address.
  headers: async () => [
    { source: "/(.*)", headers: everywhere },
    {
      source: "/catalogue/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
});
