import { Fraction } from "./fraction.ts";

/** A rooted tree: the trees that hang on its root. */
type Tree = readonly Tree[];

/** An explicit Runge–Kutta tableau in exact numbers: rows of coefficients, weights. */
export interface Tableau {
  a: readonly (readonly Fraction[])[];
  b: readonly Fraction[];
}

const ZERO = new Fraction(0n);
const ONE = new Fraction(1n);
const sum = (terms: readonly Fraction[]): Fraction => terms.reduce((total, term) => total.plus(term), ZERO);

/** All rooted trees with so many nodes, each once. */
export function treesOfOrder(order: number): Tree[] {
  return forests(order - 1, Infinity);
}

/** Multisets of trees with so many nodes in all, none larger than `largest`; trees of one size are taken in descending order. */
function forests(nodes: number, largest: number, before?: number): Tree[] {
  if (nodes === 0) return [[]];
  const result: Tree[] = [];
  for (let size = Math.min(nodes, largest); size >= 1; size--) {
    treesOfOrder(size).forEach((tree, i) => {
      if (size === largest && before !== undefined && i > before) return;
      for (const rest of forests(nodes - size, size, i)) result.push([tree, ...rest]);
    });
  }
  return result;
}

const size = (tree: Tree): number => 1 + tree.reduce((nodes, child) => nodes + size(child), 0);

/** The density γ: the order times the densities of what hangs on the root. */
const density = (tree: Tree): bigint => tree.reduce((product, child) => product * density(child), BigInt(size(tree)));

/** For each stage the product over the children of Σ_j a_ij·(their products at j). */
function stageWeights({ a }: Tableau, tree: Tree): Fraction[] {
  const children = tree.map((child) => stageWeights({ a, b: [] }, child));
  return a.map((row) => children.reduce((product, weights) => product.times(sum(row.map((aij, j) => aij.times(weights[j])))), ONE));
}

/** Conditions Σ b_i·Φ_i(tree) = 1/γ(tree) of an order that the tableau fails: Hairer, Nørsett & Wanner, theorem II.2.13. */
export function failedConditions(tableau: Tableau, order: number): string[] {
  return treesOfOrder(order).flatMap((tree) => {
    const left = String(sum(stageWeights(tableau, tree).map((weight, i) => tableau.b[i].times(weight))));
    const right = String(new Fraction(1n, density(tree)));
    return left === right ? [] : [`${JSON.stringify(tree)}: ${left}, not ${right}`];
  });
}
