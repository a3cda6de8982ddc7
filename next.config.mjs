import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({ requestConfig: "./app/i18n/request.ts" });

/** Headers that every answer carries, API answers and files included; the CSP itself needs a nonce and stands in proxy.ts. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  // Browsers heed it over https only.
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

/** Nothing is framed elsewhere but what an author embeds, which says itself by whom. */
const unframed = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** Parts of monaco-editor as its own files import them. */
const unopened = [
  "../../browser/widget/diffEditor/diffEditorWidget.js",
  "../../browser/widget/multiDiffEditor/multiDiffEditorWidget.js",
  "../../colorPicker/browser/hoverColorPicker/hoverColorPicker.js",
  "../../colorPicker/browser/hoverColorPicker/hoverColorPickerParticipant.js",
  "../../gotoSymbol/browser/link/goToDefinitionAtPosition.js",
  "../../inlayHints/browser/inlayHintsHover.js",
  "./actionList.js",
  "../../dropOrPasteInto/browser/copyPasteController.js",
  "./viewParts/viewLinesGpu/viewLinesGpu.js",
  "../diff/linesDiffComputers.js",
  "../selectBox/selectBox.js",
  "../../../base/browser/ui/selectBox/selectBox.js",
  "./treeSitter/treeSitterSyntaxTokenBackend.js",
  "./logging/debugger/devToolsLogger.js",
  "../../inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget.js",
  "../../gotoError/browser/gotoError.js",
  "../../codeAction/browser/codeAction.js",
  "../../codeAction/browser/codeActionController.js",
];

export default withNextIntl({
  reactStrictMode: true,
  poweredByHeader: false,
  // Its WebAssembly lies beside its code.
  serverExternalPackages: ["@electric-sql/pglite"],
  // Monaco's editor and hover bring parts along that nothing here opens: some 230 kB.
  turbopack: {
    resolveAlias: {
      ...Object.fromEntries(unopened.map((path) => [path, "./components/yaml/monaco-without.ts"])),
      "./viewParts/minimap/minimap.js": "./components/yaml/monaco-minimap.mjs",
      "./quickInput/standaloneQuickInputService.js": "./components/yaml/monaco-services.mjs",
      "../../../platform/list/browser/listService.js": "./components/yaml/monaco-services.mjs",
    },
  },
  // The catalogue's file name carries its content hash, so it never changes under its address.
  headers: async () => [
    { source: "/(.*)", headers: everywhere },
    { source: "/((?!embed/).*)", headers: unframed },
    {
      source: "/catalogue/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
});
