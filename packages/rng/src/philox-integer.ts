import { rangeError } from "@concord/argument-error";
import { checkEntropy, type SeedInteger } from "./entropy-words.ts";
import { toWords } from "./uint-words.ts";

/** Key or counter of a `Philox`: one integer, or as many of 64 bits as it has, lowest first. */
export type PhiloxInteger = SeedInteger | readonly SeedInteger[];

/** Its words, lowest first. */
export function philoxWords(argument: string, value: PhiloxInteger, bits: number): number[] {
  checkEntropy("Philox", argument, value);
  if (!Array.isArray(value)) return limbs(argument, value as SeedInteger, bits);
  const length = bits / 64;
  if (value.length !== length) throw rangeError("Philox", argument, `hold ${length} integers`, value);
  return value.flatMap((integer, i) => limbs(`${argument}[${i}]`, integer, 64));
}

function limbs(argument: string, value: SeedInteger, bits: number): number[] {
  const integer = BigInt(value);
  if (integer >> BigInt(bits) > 0n) throw rangeError("Philox", argument, `be below 2^${bits}`, value);
  return toWords(integer, bits / 32);
}
