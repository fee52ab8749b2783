// PCG64 and the ziggurats of normal and exponential draws: AssemblyScript, compiled by the `assembly` command. Every
// operation on doubles is that of the package's JavaScript, in the same order, so that the bits are the same. Ziggurat
// methods: NumPy, distributions.c; exponential: fdlibm, e_exp.c; see NOTICE.
//
// What an array costs is the multiplication of 128 bits, seven of 64 bits here. So that they need not wait for each other,
// arrays are filled from two states in turn, each two steps ahead of itself; and so that all values stay in registers, the
// loop calls nothing: it leaves where a draw is not certain, and is entered again.

// Where JavaScript puts the tables of 256 strips: x[i] per unit of place, for normals followed by −x[i]; the place below
// which a draw is certain; the density at x[i].
const NORMAL_WIDTHS: usize = 0;
const NORMAL_THRESHOLDS: usize = 4096;
const NORMAL_DENSITIES: usize = 6144;
const EXPONENTIAL_WIDTHS: usize = 8192;
const EXPONENTIAL_THRESHOLDS: usize = 10240;
const EXPONENTIAL_DENSITIES: usize = 12288;

/** Where JavaScript finds the word of `next64`. */
const OUTPUT: usize = 14336;

/** Two states one step apart, and their increment for two steps. */
const PAIR: usize = 14352;

/** Where JavaScript finds an array's draws. Before it JavaScript puts states: low and high half, and the increment's. */
const BLOCK: usize = 32768;

const MULTIPLIER_LOW: u64 = 0x4385df649fccf645;
const MULTIPLIER_HIGH: u64 = 0x2360ed051fc65da4;
const SQUARE_LOW: u64 = 0x529ed9eb20e0ae99; // multiplier² mod 2^128
const SQUARE_HIGH: u64 = 0x17bce35bdf69743c;

const NORMAL_TAIL_START: f64 = 3.6541528853610088;
const NORMAL_TAIL_SCALE: f64 = 0.2736612373297583; // 1/NORMAL_TAIL_START
const EXPONENTIAL_TAIL_START: f64 = 7.69711747013105;

// Of JavaScript: ln(1 + x), needed in 0.03 % of the draws, and the comparison that is needed in one of 10^14.
declare function log1p(x: f64): f64;
declare function isBelowExp(height: f64, exponent: f64): bool;

/** Upper half of state·multiplier + increment. No sum overflows: the two words of either multiplier add up to less than 2^32. */
// @ts-ignore: decorator of AssemblyScript
@inline
function nextHigh(low: u64, high: u64, multiplierLow: u64, multiplierHigh: u64, word0: u64, word1: u64, incrementHigh: u64): u64 {
  const x0 = low & 0xffffffff;
  const x1 = low >> 32;
  const m0 = multiplierLow & 0xffffffff;
  const m1 = multiplierLow >> 32;
  const middle = x0 * m1 + word1 + (x1 * m0 + ((x0 * m0 + word0) >> 32));
  return high * multiplierLow + (low * multiplierHigh + incrementHigh + (x1 * m1 + (middle >> 32)));
}

/** PCG64's output function XSL-RR. */
// @ts-ignore: decorator of AssemblyScript
@inline
function output(low: u64, high: u64): u64 {
  return rotr<u64>(high ^ low, high >> 58);
}

/** Steps a state and gives its word. */
// @ts-ignore: decorator of AssemblyScript
@inline
function step(state: usize): u64 {
  const low = load<u64>(state);
  const increment = load<u64>(state, 16);
  const high = nextHigh(low, load<u64>(state, 8), MULTIPLIER_LOW, MULTIPLIER_HIGH, increment & 0xffffffff, increment >> 32, load<u64>(state, 24));
  store<u64>(state, low * MULTIPLIER_LOW + increment);
  store<u64>(state, high, 8);
  return output(low * MULTIPLIER_LOW + increment, high);
}

// @ts-ignore: decorator of AssemblyScript
@inline
function toDouble(word: u64): f64 {
  return <f64>(<i64>(word >> 11)) * 1.1102230246251565e-16; // 2^-53
}

/** Steps a state and gives its double; `step` where it should not be inlined, for the sake of size. */
function nextDouble(state: usize): f64 {
  return toDouble(step(state));
}

/** The word of a state as it is. */
// @ts-ignore: decorator of AssemblyScript
@inline
function wordOf(state: usize): u64 {
  return output(load<u64>(state), load<u64>(state, 8));
}

/** Whether a height lies below the density e^exponent = bottom·e^rise, 0 <= rise < 0.76. */
function isBelowDensity(height: f64, bottom: f64, rise: f64, exponent: f64): bool {
  const x = 0.5 * rise;
  const x2 = x * x;
  const c = x - x2 * (0.16666666666666602 + x2 * (-0.0027777777777015593 + x2 * (0.00006613756321437934 + x2 * (-0.0000016533902205465252 + x2 * 4.1381367970572385e-8))));
  const root = 1 - (x * c / (c - 2) - x);
  const density = bottom * (root * root);
  if (abs(height - density) < density * 1e-14) return isBelowExp(height, exponent);
  return height < density;
}

/** A draw from beyond the last strip (Marsaglia's method), positive. */
function normalTail(state: usize): f64 {
  let x: f64;
  let y: f64;
  do {
    x = -NORMAL_TAIL_SCALE * log1p(-nextDouble(state));
    y = -log1p(-nextDouble(state));
  } while (!(y + y > x * x));
  return NORMAL_TAIL_START + x;
}

/** The draw where it is not certain; NaN if it is rejected. */
function normalAtEdge(state: usize, word: u64): f64 {
  const strip = <usize>(word & 255) << 3;
  if (strip == 0) return copysign<f64>(normalTail(state), word & 0x20000 ? -1 : 1);
  const width = load<f64>(strip, NORMAL_WIDTHS);
  const end = width * 4503599627370496.0; // 2^52
  const x = <f64>(<i64>((word >> 9) & 0xfffffffffffff)) * width;
  const bottom = load<f64>(strip, NORMAL_DENSITIES);
  const height = (load<f64>(strip, NORMAL_DENSITIES - 8) - bottom) * nextDouble(state) + bottom;
  return isBelowDensity(height, bottom, 0.5 * (end - x) * (end + x), -0.5 * x * x) ? copysign<f64>(x, word & 256 ? -1 : 1) : NaN;
}

function exponentialAtEdge(state: usize, word: u64): f64 {
  const strip = <usize>(word & 0x7f8);
  if (strip == 0) return EXPONENTIAL_TAIL_START - log1p(-nextDouble(state));
  const width = load<f64>(strip, EXPONENTIAL_WIDTHS);
  const x = <f64>(<i64>(word >> 11)) * width;
  const bottom = load<f64>(strip, EXPONENTIAL_DENSITIES);
  const height = (load<f64>(strip, EXPONENTIAL_DENSITIES - 8) - bottom) * nextDouble(state) + bottom;
  return isBelowDensity(height, bottom, width * 9007199254740992.0 - x, -x) ? x : NaN; // 2^53
}

const UNIFORM: i32 = 0;
const NORMAL: i32 = 1;
const EXPONENTIAL: i32 = 2;

/** Where in its strip a word puts the draw. */
// @ts-ignore: decorator of AssemblyScript
@inline
function place(kind: i32, word: u64): f64 {
  return kind == NORMAL ? <f64>(<i64>((word >> 9) & 0xfffffffffffff)) : <f64>(<i64>(word >> 11));
}

/** The draw that a word makes, if it is certain. */
// @ts-ignore: decorator of AssemblyScript
@inline
function draw(kind: i32, word: u64): f64 {
  if (kind == UNIFORM) return toDouble(word);
  if (kind == NORMAL) return place(kind, word) * load<f64>(<usize>(word & 511) << 3, NORMAL_WIDTHS);
  return place(kind, word) * load<f64>(<usize>(word & 0x7f8), EXPONENTIAL_WIDTHS);
}

// @ts-ignore: decorator of AssemblyScript
@inline
function isCertain(kind: i32, word: u64): bool {
  if (kind == UNIFORM) return true;
  if (kind == NORMAL) return place(kind, word) < load<f64>(<usize>(word & 255) << 3, NORMAL_THRESHOLDS);
  return place(kind, word) < load<f64>(<usize>(word & 0x7f8), EXPONENTIAL_THRESHOLDS);
}

/** The draw whose word is not certain, or the next one if it is rejected. */
function finish(kind: i32, state: usize, uncertain: u64): f64 {
  let word = uncertain;
  for (;;) {
    const x = kind == NORMAL ? normalAtEdge(state, word) : exponentialAtEdge(state, word);
    if (x == x) return x;
    nextDouble(state);
    word = wordOf(state);
    if (kind == NORMAL ? isCertain(NORMAL, word) : isCertain(EXPONENTIAL, word)) return kind == NORMAL ? draw(NORMAL, word) : draw(EXPONENTIAL, word);
  }
  return NaN;
}

/** One draw. */
// @ts-ignore: decorator of AssemblyScript
@inline
function one(kind: i32, state: usize): f64 {
  const word = step(state);
  return isCertain(kind, word) ? draw(kind, word) : finish(kind, state, word);
}

/** Puts the increment of two steps at once to the pair: they are one with multiplier² and increment·multiplier + increment. */
// @ts-ignore: decorator of AssemblyScript
@inline
function doubleIncrement(state: usize): void {
  const increment = load<u64>(state, 16);
  const incrementHigh = load<u64>(state, 24);
  store<u64>(PAIR, increment, 32);
  store<u64>(PAIR, incrementHigh, 40);
  store<u64>(PAIR, increment, 48);
  store<u64>(PAIR, incrementHigh, 56);
  nextDouble(PAIR + 32);
}

/** Puts the next two states into the pair. */
function pair(state: usize): void {
  let low = load<u64>(state);
  let high = load<u64>(state, 8);
  const increment = load<u64>(state, 16);
  const incrementHigh = load<u64>(state, 24);
  for (let at = PAIR; at < PAIR + 32; at += 16) {
    high = nextHigh(low, high, MULTIPLIER_LOW, MULTIPLIER_HIGH, increment & 0xffffffff, increment >> 32, incrementHigh);
    low = low * MULTIPLIER_LOW + increment;
    store<u64>(at, low);
    store<u64>(at, high, 8);
  }
}

/** Draws from `at` on, up to the end or to where a draw is not certain; the state is then that of its word. */
// @ts-ignore: decorator of AssemblyScript
@inline
function run(kind: i32, state: usize, start: usize, end: usize): usize {
  let low0 = load<u64>(PAIR);
  let high0 = load<u64>(PAIR, 8);
  let low1 = load<u64>(PAIR, 16);
  let high1 = load<u64>(PAIR, 24);
  const twice = load<u64>(PAIR, 32);
  const twice0 = twice & 0xffffffff;
  const twice1 = twice >> 32;
  const twiceHigh = load<u64>(PAIR, 40);
  let at = start;
  for (;;) {
    const word0 = output(low0, high0);
    store<f64>(at, draw(kind, word0));
    if (!isCertain(kind, word0)) {
      store<u64>(state, low0);
      store<u64>(state, high0, 8);
      return at;
    }
    const word1 = output(low1, high1);
    store<f64>(at, draw(kind, word1), 8);
    at += 16;
    if (!isCertain(kind, word1) || at + 8 >= end) {
      store<u64>(state, low1);
      store<u64>(state, high1, 8);
      return isCertain(kind, word1) ? at : at - 8;
    }
    high0 = nextHigh(low0, high0, SQUARE_LOW, SQUARE_HIGH, twice0, twice1, twiceHigh);
    low0 = low0 * SQUARE_LOW + twice;
    high1 = nextHigh(low1, high1, SQUARE_LOW, SQUARE_HIGH, twice0, twice1, twiceHigh);
    low1 = low1 * SQUARE_LOW + twice;
  }
  return at;
}

function runUniform(state: usize, start: usize, end: usize): usize {
  return run(UNIFORM, state, start, end);
}

function runNormal(state: usize, start: usize, end: usize): usize {
  return run(NORMAL, state, start, end);
}

function runExponential(state: usize, start: usize, end: usize): usize {
  return run(EXPONENTIAL, state, start, end);
}

/** Fills the block with n draws. */
function fill(kind: i32, state: usize, n: i32): void {
  const end = BLOCK + (<usize>n << 3);
  let at = BLOCK;
  doubleIncrement(state);
  while (at + 8 < end) {
    pair(state);
    if (kind == UNIFORM) at = runUniform(state, at, end);
    else {
      at = kind == NORMAL ? runNormal(state, at, end) : runExponential(state, at, end);
      const word = wordOf(state);
      if (!(kind == NORMAL ? isCertain(NORMAL, word) : isCertain(EXPONENTIAL, word))) {
        store<f64>(at, finish(kind, state, word));
        at += 8;
      }
    }
  }
  if (at < end) store<f64>(at, kind == UNIFORM ? random(state) : kind == NORMAL ? standardNormal(state) : standardExponential(state));
}

export function next64(state: usize): void {
  nextDouble(state);
  store<u64>(OUTPUT, wordOf(state));
}

export function random(state: usize): f64 {
  return one(UNIFORM, state);
}

export function standardNormal(state: usize): f64 {
  return one(NORMAL, state);
}

export function standardExponential(state: usize): f64 {
  return one(EXPONENTIAL, state);
}

export function fillRandom(state: usize, n: i32): void {
  fill(UNIFORM, state, n);
}

export function fillStandardNormal(state: usize, n: i32): void {
  fill(NORMAL, state, n);
}

export function fillStandardExponential(state: usize, n: i32): void {
  fill(EXPONENTIAL, state, n);
}
