/** An address with another port; one without a port gets it. Paths and schemes stay. Variables are not looked into. */
export function withPort(address: string, port: number): string {
  const [, scheme = "", authority = "", rest = ""] =
    /^([a-z][a-z+.-]*:\/\/+)?([^/?#]*)(.*)$/is.exec(address) ?? [];
  const bare = authority.replace(/(?<=^\[[^\]]*\]|^[^:]*):\d*$/, "");
  return `${scheme}${bare}:${port}${rest}`;
}
