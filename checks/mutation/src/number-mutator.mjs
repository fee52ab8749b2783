// Stryker changes no numbers; constants are half of what these packages are. So each is moved by one unit in the last place, an
// integer by one, and negated. A fraction of two numbers counts as one.

/**
 * What is used of a node of Babel's syntax tree.
 * @typedef {{ type: string, value?: number | string, operator?: string, left?: Node, right?: Node, key?: Node, extra?: { raw: string } }} Node
 */

/** The double next to it, away from 0. @param {number} x */
export function nextDouble(x) {
  const double = new Float64Array([x]);
  const bits = new BigInt64Array(double.buffer);
  bits[0] += 1n;
  return double[0];
}

/** @param {Node | undefined} node */
const isNumber = (node) => node?.type === "NumericLiteral";
/** @param {Node | undefined} node */
const isFraction = (node) => node?.type === "BinaryExpression" && node.operator === "/" && isNumber(node.left) && isNumber(node.right);

/** @param {number} value */
const numeral = (value) => ({ type: "NumericLiteral", value, extra: { raw: String(value), rawValue: value } });
/** @param {object} argument */
const negative = (argument) => ({ type: "UnaryExpression", operator: "-", prefix: true, argument });

export const numberMutator = {
  name: "Number",
  /** @param {{ node: Node, parent: Node }} path */
  *mutate({ node, parent }) {
    // The minus before a number is Stryker's own matter.
    const isNegated = parent.type === "UnaryExpression" && parent.operator === "-";
    if (isFraction(node)) {
      const value = Number(node.left?.value) / Number(node.right?.value);
      yield numeral(nextDouble(value));
      yield negative(numeral(value));
    } else if (isNumber(node) && !isFraction(parent) && parent.key !== node) {
      const value = Number(node.value);
      yield numeral(Number.isSafeInteger(value) ? value + 1 : nextDouble(value));
      if (value !== 0 && !isNegated) yield negative(numeral(value));
    } else if (node.type === "BigIntLiteral") {
      const value = BigInt(String(node.value));
      /** @param {bigint} integer */
      const literal = (integer) => ({ type: "BigIntLiteral", value: String(integer), extra: { raw: `${integer}n`, rawValue: String(integer) } });
      yield literal(value + 1n);
      if (value !== 0n && !isNegated) yield negative(literal(value));
    }
  },
};
