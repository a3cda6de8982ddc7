/** Nanoseconds as Go prints a `time.Duration`: "1h30m0s", "200ms", "-1.5s", "5ns", "0s". */
export function formatDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return "0s";
  const sign = nanoseconds < 0 ? "-" : "";
  const total = Math.abs(nanoseconds);
  if (total < 1e3) return `${sign}${total}ns`;
  if (total < 1e6) return `${sign}${decimal(total, 3)}µs`;
  if (total < 1e9) return `${sign}${decimal(total, 6)}ms`;
  const minutes = Math.floor(total / 60e9);
  const seconds = `${decimal(total - minutes * 60e9, 9)}s`;
  if (minutes === 0) return sign + seconds;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${sign}${minutes}m${seconds}` : `${sign}${hours}h${minutes % 60}m${seconds}`;
}

/** A whole number of 10^-places as a decimal without trailing zeros. */
function decimal(value: number, places: number): string {
  const digits = String(Math.round(value)).padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  return digits.slice(0, -places) + (fraction === "" ? "" : `.${fraction}`);
}
