import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Some 100 ms and 32 MB: dear to guess, and cheap once. */
const cost = { N: 2 ** 15, r: 8, p: 1 } as const;
const length = 32;

/** What is stored of a password: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Whether a password is the one that was stored. Takes as long for a wrong one as for the right one. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = "", hash = ""] = stored.split("$");
  const made = await derive(password, Buffer.from(salt, "base64url"), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const known = Buffer.from(hash, "base64url");
  return known.length === made.length && timingSafeEqual(known, made);
}

type Cost = { readonly N: number; readonly r: number; readonly p: number };

/** Node's pool has four threads, which files and addresses need too: two at once, the others wait. */
const most = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  if (running >= most) await new Promise<void>((turn) => void waiting.push(turn));
  running += 1;
  try {
    return await new Promise((done, failed) => {
      const options = { N, r, p, maxmem: 256 * N * r };
      scrypt(password.normalize("NFKC"), salt, length, options, (problem, key) =>
        problem ? failed(problem) : done(key),
      );
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
