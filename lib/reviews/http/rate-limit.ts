/** Takes one of what an address may ask for; 0, or the seconds until it may again. */
export type RateLimit = (address: string, now: number) => number;

/**
 * A bucket of `burst` requests an address that refills by `perMinute`. In memory: each process counts for itself. Addresses whose
 * bucket is full again are forgotten, and the oldest above `most`, so that many addresses cannot fill the memory.
 */
export function rateLimit(burst: number, perMinute: number, most = 10_000): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perMinute / 60_000;
  return (address, now) => {
    const bucket = buckets.get(address) ?? { left: burst, at: now };
    // A clock that went backwards refills nothing.
    const left = Math.min(burst, bucket.left + Math.max(0, now - bucket.at) * perMs);
    buckets.delete(address);
    const allowed = left >= 1;
    buckets.set(address, { left: allowed ? left - 1 : left, at: now });
    for (const [oldest] of buckets) {
      if (buckets.size <= most) break;
      buckets.delete(oldest);
    }
    return allowed ? 0 : Math.ceil((1 - left) / perMs / 1000);
  };
}
