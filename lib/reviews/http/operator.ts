/** What an operator has decided, by the environment. */
export type Operator = {
  /** Addresses of reverse proxies, whose word on where a request came from is taken. */
  readonly proxies: ReadonlySet<string>;
  /** The header in which such a proxy names who has signed in; null: nobody signs in. */
  readonly authHeader: string | null;
  /** Reviews that nothing has happened to for so many days are deleted; null: they are kept. */
  readonly retentionDays: number | null;
  readonly metrics: boolean;
  /** Hosts that webhooks may be sent to; none: there are no webhooks. */
  readonly webhookHosts: ReadonlySet<string>;
};

/** A proxy on the same machine may say where requests come from, where no other is listed; who signed in, never. */
const ownMachine = ["127.0.0.1", "::1"];

/** Reads OTELIER_PROXIES, OTELIER_AUTH_HEADER, OTELIER_RETENTION_DAYS, OTELIER_METRICS and OTELIER_WEBHOOK_HOSTS. */
export function operatorFrom(environment: Readonly<Record<string, string | undefined>>): Operator {
  const proxies = listed(environment["OTELIER_PROXIES"]);
  const days = Number(environment["OTELIER_RETENTION_DAYS"]);
  const header = environment["OTELIER_AUTH_HEADER"]?.trim().toLowerCase();
  return {
    proxies: new Set(proxies.length > 0 ? proxies : ownMachine),
    authHeader: header && proxies.length > 0 ? header : null,
    retentionDays: Number.isFinite(days) && days > 0 ? days : null,
    metrics: environment["OTELIER_METRICS"] === "1",
    webhookHosts: new Set(listed(environment["OTELIER_WEBHOOK_HOSTS"]).map((host) => host.toLowerCase())),
  };
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((each) => plainAddress(each.trim()))
    .filter((each) => each !== "");
}

/** An IPv4 address that came over an IPv6 socket, as IPv4 writes it. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
