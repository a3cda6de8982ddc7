/**
 * Gives the verdict byte strings that are no configurations: `npm run fuzz -- [--count 100000] [--seed 1]`. It must answer each,
 * twice in the same way, and never throw.
 */
import { answersTo, byteStrings } from "./fuzz/byte-strings";
import { option } from "./reference-build";

const count = Number(option("count") ?? 100_000);
const seed = Number(option("seed") ?? 1);
let refused = 0;
for (const bytes of byteStrings(count, seed)) if (!answersTo(bytes)) refused += 1;
console.log(`${count} byte strings, seed ${seed}: every one answered, ${refused} refused`);
