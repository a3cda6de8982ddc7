import { catalogueUrl } from "@/lib/catalogue/published.generated";

/** Loads what a paste needs, so that the first one is answered at once. What fails here is loaded again, and told, when it is needed. */
export function warmImports(): void {
  const pieces = [
    import("./bring"),
    import("./import-dialog"),
    import("@/lib/imports/recognise"),
    fetch(catalogueUrl, { priority: "low" }),
  ];
  void Promise.allSettled(pieces);
}
