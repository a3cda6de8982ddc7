/** What Go's resolver says against a port; names of services are left to the machine, but for those no machine has. */
export function portTrouble(network: "tcp" | "udp", port: string): string | null {
  if (/^[-+]?\d+$/.test(port)) {
    const value = Number(port);
    return value >= 0 && value <= 65_535 ? null : `address ${port}: invalid port`;
  }
  return port === "" || /^[A-Za-z][\w-]*$/.test(port) ? null : `lookup ${network}/${port}: unknown port`;
}
