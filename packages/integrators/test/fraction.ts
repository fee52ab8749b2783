/** An exact rational number. */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator);
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  /**
   * The simplest fraction that rounds to x: what a literal such as 44 / 45 was, and something monstrous for its neighbours.
   * The convergents of x's continued fraction come in the order of their denominators.
   */
  static of(x: number): Fraction {
    if (x < 0) return new Fraction(-1n).times(Fraction.of(-x));
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    // x exactly, as a numerator over a power of two.
    let [numerator, denominator] = [BigInt(x * 2 ** 80), 1n << 80n];
    while (q1 === 0n || Number(p1) / Number(q1) !== x) {
      const whole = numerator / denominator;
      [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
      [numerator, denominator] = [denominator, numerator - whole * denominator];
    }
    return new Fraction(p1, q1);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  toString(): string {
    return `${this.numerator}/${this.denominator}`;
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
