/** What an extension can be asked for by others: to log a client in, to check a server's callers, to store. */
export type ExtensionRole = "client" | "server" | "storage";

/** The roles of an extension's type; null where they are not known here. */
export function rolesOf(type: string): readonly ExtensionRole[] | null {
  return roles[type] ?? null;
}

const roles: Readonly<Record<string, readonly ExtensionRole[]>> = {
  bearertokenauth: ["client", "server"],
  file_storage: ["storage"],
  health_check: [],
  healthcheckv2: [],
  oidc: ["server"],
  otlp_encoding: [],
  pprof: [],
  sigv4auth: ["client"],
  zpages: [],
};
