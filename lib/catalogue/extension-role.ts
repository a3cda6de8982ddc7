import type { Catalogue } from "./catalogue";

/** What settings of other components ask an extension for by its id. */
export type ExtensionRole = "authenticator" | "storage" | "tail-storage";

/**
 * The role of an extension by its module; null: none of these, or not known. Upstream keeps storage extensions in folders of
 * their own and ends the modules of authenticators in "auth"; `headers_setter` is one too (contrib's headerssetterextension).
 */
export function extensionRole(catalogue: Catalogue, type: string): ExtensionRole | null {
  const component = catalogue.find("extension", type);
  const path = component?.module ?? "";
  if (path.includes("/extension/storage/")) return "storage";
  if (path.includes("/extension/tailstorage/")) return "tail-storage";
  return /auth(?:extension)?$/.test(path) || component?.type === "headers_setter" ? "authenticator" : null;
}
