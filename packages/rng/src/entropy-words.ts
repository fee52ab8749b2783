import { rangeError, typeError } from "@concord/argument-error";

/** A non-negative integer of any size; a number only below 2^53, where it is exact. */
export type SeedInteger = number | bigint;

/** What a stream can be seeded with: one integer, or several. */
export type Entropy = SeedInteger | readonly SeedInteger[];

/** The 32-bit words of an integer, lowest first, or those of several integers one after the other. */
export function entropyWords(entropy: Entropy): number[] {
  return Array.isArray(entropy) ? entropy.flatMap(integerWords) : integerWords(entropy as SeedInteger);
}

function integerWords(integer: SeedInteger): number[] {
  const words: number[] = [];
  let rest = BigInt(integer);
  do {
    words.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  return words;
}

/** Throws unless the entropy is a seed integer or a non-empty array of them. */
export function checkEntropy(caller: string, argument: string, entropy: Entropy): void {
  if (!Array.isArray(entropy)) return checkSeedInteger(caller, argument, entropy as SeedInteger);
  if (entropy.length === 0) throw rangeError(caller, argument, "hold at least one integer", entropy);
  checkSeedIntegers(caller, argument, entropy);
}

/** Throws unless each entry is a seed integer. */
export function checkSeedIntegers(caller: string, argument: string, integers: readonly SeedInteger[]): void {
  if (!Array.isArray(integers)) throw typeError(caller, argument, "be an array of integers", integers);
  for (let i = 0; i < integers.length; i++) checkSeedInteger(caller, `${argument}[${i}]`, integers[i]);
}

function checkSeedInteger(caller: string, argument: string, integer: SeedInteger): void {
  if (typeof integer === "bigint") {
    if (integer < 0n) throw rangeError(caller, argument, "be >= 0", integer);
    return;
  }
  if (typeof integer !== "number") throw typeError(caller, argument, "be a non-negative integer", integer);
  if (Number.isSafeInteger(integer) && integer >= 0) return;
  const expectation = integer > Number.MAX_SAFE_INTEGER ? "be below 2^53 as a number (use a bigint)" : "be a non-negative integer";
  throw rangeError(caller, argument, expectation, integer);
}
