/** The number that digits mean in OTTL: a leading zero makes it octal. */
export function intOf(digits: string): bigint {
  return BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
