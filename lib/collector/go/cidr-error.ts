/** Why Go's net.ParseCIDR does not take a text, in its words; null where it does. */
export function cidrError(text: string): string | null {
  const slash = text.indexOf("/");
  if (slash === -1) return `invalid CIDR address: ${text}`;
  const [address, mask] = [text.slice(0, slash), text.slice(slash + 1)];
  const most = isIpv4(address) ? 32 : isIpv6(address) ? 128 : -1;
  const isMask = /^[0-9]{1,9}$/.test(mask) && Number(mask) <= most;
  return isMask ? null : `invalid CIDR address: ${text}`;
}

/** Four numbers up to 255 without leading zeros. */
function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Eight groups, or fewer around one `::`; an IPv4 address may stand for the last two. No zone. */
function isIpv6(text: string): boolean {
  const [before = "", after, ...more] = text.split("::");
  if (more.length > 0) return false;
  const left = groupsOf(before, after === undefined);
  const right = after === undefined ? 0 : groupsOf(after, true);
  if (left === null || right === null) return false;
  return after === undefined ? left === 8 : left + right < 8;
}

/** How many groups of sixteen bits a part holds; null where it is not made of them. */
function groupsOf(text: string, isLast: boolean): number | null {
  if (text === "") return 0;
  const groups = text.split(":");
  let count = 0;
  for (const [index, group] of groups.entries()) {
    if (isLast && index === groups.length - 1 && group.includes(".")) {
      if (!isIpv4(group)) return null;
      count += 2;
    } else if (/^[0-9a-fA-F]{1,4}$/.test(group)) count += 1;
    else return null;
  }
  return count;
}
