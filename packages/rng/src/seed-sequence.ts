import { rangeError, typeError } from "@concord/argument-error";
import { checkSize } from "./check-arguments.ts";
import { checkEntropy, checkSeedIntegers, type Entropy, entropyWords, type SeedInteger } from "./entropy-words.ts";
import { freshEntropy } from "./fresh-entropy.ts";
import { hashPool, mixEntropy } from "./seed-hash.ts";
import * as json from "./state-json.ts";

const DEFAULT_POOL_SIZE = 4;
const LARGEST_CHILD_COUNT = 0x100000000; // NumPy counts children in 32 bits
const LARGEST_POOL_SIZE = 1024; // mixing takes the square of it; the largest state, MT19937's, has 624 words

/** Options of a seed sequence; only those who rebuild one need them. */
export interface SeedSequenceOptions {
  /** Position in the tree of spawned sequences: `[k]` is child k, `[k, j]` its child j. */
  spawnKey?: readonly SeedInteger[];
  /** Number of 32-bit words that the entropy is mixed into, from 4 to 1024; NumPy has no upper limit. */
  poolSize?: number;
  /** How many children have been spawned before. */
  nChildrenSpawned?: number;
}

/**
 * Turns seeds of any quality into initial states, and one seed into any number of independent streams.
 *
 * @example Array.from(new SeedSequence(42).generateState(2)) // => [3444837047, 2669555309]
 * @see Python: numpy.random.SeedSequence
 */
export class SeedSequence {
  /** What the sequence was made from: as given, or a random integer of 32·poolSize bits, to be logged. */
  readonly entropy: Entropy;
  readonly spawnKey: readonly SeedInteger[];
  readonly poolSize: number;
  readonly #pool: Uint32Array;
  #nChildrenSpawned: number;

  /**
   * @param entropy - non-negative integer or integers; if left out, fresh from the operating system
   * @throws TypeError, RangeError for what is no non-negative integer, and for numbers from 2^53 up (use a bigint)
   */
  constructor(entropy?: Entropy, options: SeedSequenceOptions = {}) {
    if (typeof options !== "object" || options === null) throw typeError("SeedSequence", "options", "be an object such as { spawnKey: [1] }", options);
    const { spawnKey = [], poolSize = DEFAULT_POOL_SIZE, nChildrenSpawned = 0 } = options;
    checkSize("SeedSequence", "poolSize", poolSize);
    if (poolSize < DEFAULT_POOL_SIZE || poolSize > LARGEST_POOL_SIZE) {
      throw rangeError("SeedSequence", "poolSize", "be from 4 to 1024", poolSize);
    }
    checkSize("SeedSequence", "nChildrenSpawned", nChildrenSpawned);
    if (nChildrenSpawned > LARGEST_CHILD_COUNT) throw rangeError("SeedSequence", "nChildrenSpawned", "be at most 2^32", nChildrenSpawned);
    checkSeedIntegers("SeedSequence", "spawnKey", spawnKey);
    if (entropy !== undefined) checkEntropy("SeedSequence", "entropy", entropy);

    this.entropy = entropy === undefined ? freshEntropy(poolSize) : Array.isArray(entropy) ? Object.freeze([...entropy]) : entropy;
    this.spawnKey = Object.freeze([...spawnKey]);
    this.poolSize = poolSize;
    this.#nChildrenSpawned = nChildrenSpawned;

    const words = entropyWords(this.entropy);
    // Padded to the pool, so that short entropy with a spawn key cannot be mistaken for long entropy.
    while (words.length < poolSize) words.push(0);
    this.#pool = mixEntropy(words.concat(entropyWords(this.spawnKey)), poolSize);
  }

  /** How many children have been spawned so far. */
  get nChildrenSpawned(): number {
    return this.#nChildrenSpawned;
  }

  /**
   * Words to initialise a bit generator with; every call gives the same.
   *
   * @throws RangeError if nWords is no non-negative integer, or dtype is another
   */
  generateState(nWords: number, dtype?: "uint32"): Uint32Array;
  generateState(nWords: number, dtype: "uint64"): BigUint64Array;
  generateState(nWords: number, dtype: "uint32" | "uint64" = "uint32"): Uint32Array | BigUint64Array {
    if (dtype === "uint32") return hashPool(this.#pool, newWords(nWords, 1));
    if (dtype !== "uint64") throw rangeError("SeedSequence.generateState", "dtype", 'be "uint32" or "uint64"', dtype);
    const words = hashPool(this.#pool, newWords(nWords, 2));
    return BigUint64Array.from({ length: nWords }, (_, i) => (BigInt(words[2 * i + 1]) << 32n) | BigInt(words[2 * i]));
  }

  /**
   * New children, independent of each other, of this sequence and of its earlier children.
   *
   * @throws RangeError if nChildren is no non-negative integer, or there would be more than 2^32 children in all
   */
  spawn(nChildren: number): SeedSequence[] {
    checkSize("SeedSequence.spawn", "nChildren", nChildren);
    const { entropy, poolSize } = this;
    const first = this.#nChildrenSpawned;
    if (first + nChildren > LARGEST_CHILD_COUNT) throw rangeError("SeedSequence.spawn", "nChildren", "leave at most 2^32 children in all", nChildren);
    const children = Array.from({ length: nChildren }, (_, i) => new SeedSequence(entropy, { spawnKey: [...this.spawnKey, first + i], poolSize }));
    this.#nChildrenSpawned += nChildren; // not before they are there
    return children;
  }

  /** The keys of NumPy's `SeedSequence.state`. */
  toJSON(): json.SeedSequenceJSON {
    const { entropy } = this;
    return {
      entropy: Array.isArray(entropy) ? entropy.map(json.writeSeedInteger) : json.writeSeedInteger(entropy as SeedInteger),
      spawn_key: this.spawnKey.map(json.writeSeedInteger),
      pool_size: this.poolSize,
      n_children_spawned: this.#nChildrenSpawned,
    };
  }

  /** The sequence that `toJSON` or Python described. */
  static fromJSON(state: json.SeedSequenceJSON): SeedSequence {
    const caller = "SeedSequence.fromJSON";
    const fields = json.readObject(caller, "json", state);
    return new SeedSequence(json.readEntropy(caller, "entropy", fields.entropy), {
      spawnKey: json.readSeedIntegers(caller, "spawn_key", fields.spawn_key),
      poolSize: json.readCount(caller, "pool_size", LARGEST_POOL_SIZE, fields.pool_size),
      nChildrenSpawned: json.readCount(caller, "n_children_spawned", LARGEST_CHILD_COUNT, fields.n_children_spawned),
    });
  }
}

/** Room for n words of 32 bits, or of twice as many. */
function newWords(n: number, halves: number): Uint32Array {
  checkSize("SeedSequence.generateState", "nWords", n);
  try {
    return new Uint32Array(n * halves);
  } catch {
    throw rangeError("SeedSequence.generateState", "nWords", "fit into memory", n);
  }
}
