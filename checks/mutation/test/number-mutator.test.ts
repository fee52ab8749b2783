import { describe, expect, it } from "vitest";
import { nextDouble, numberMutator } from "../src/number-mutator.mjs";

const number = (value: number) => ({ type: "NumericLiteral", value });
const operation = (operator: string, left: object, right: object) => ({ type: "BinaryExpression", operator, left, right });
const declaration = { type: "VariableDeclarator" };

/** What is put in the place of a node: raw texts, with a minus where one is. */
function replacements(node: object, parent: object = declaration): string[] {
  const mutants = [...numberMutator.mutate({ node, parent } as never)] as { type: string; extra?: { raw: string }; argument?: { extra: { raw: string } } }[];
  return mutants.map((mutant) => (mutant.type === "UnaryExpression" ? `-${mutant.argument!.extra.raw}` : mutant.extra!.raw));
}

describe("the mutator of numbers", () => {
  it("knows the next double", () => {
    expect(nextDouble(1)).toBe(1 + Number.EPSILON);
    expect(nextDouble(0.1)).toBe(0.10000000000000002);
    expect(nextDouble(-1)).toBe(-1 - Number.EPSILON);
    expect(nextDouble(0)).toBe(5e-324);
  });

  it("moves and negates numbers: integers by one, others by one unit in the last place", () => {
    expect(replacements(number(3))).toEqual(["4", "-3"]);
    expect(replacements(number(0.1))).toEqual(["0.10000000000000002", "-0.1"]);
    expect(replacements(number(2 ** 96))).toEqual(["7.922816251426436e+28", "-7.922816251426434e+28"]);
    expect(replacements({ type: "BigIntLiteral", value: "0x10" })).toEqual(["17n", "-16n"]);
  });

  it("does not negate 0, nor what has a minus", () => {
    expect(replacements(number(0))).toEqual(["1"]);
    expect(replacements({ type: "BigIntLiteral", value: "0" })).toEqual(["1n"]);
    expect(replacements(number(3), { type: "UnaryExpression", operator: "-" })).toEqual(["4"]);
  });

  it("takes a fraction of two numbers as one", () => {
    const sixth = operation("/", number(1), number(6));
    expect(replacements(sixth)).toEqual([String(nextDouble(1 / 6)), `-${1 / 6}`]);
    expect(replacements(number(1), sixth)).toEqual([]);
    expect(replacements(operation("*", number(1), number(6)))).toEqual([]);
    expect(replacements(operation("/", { type: "Identifier" }, number(6)))).toEqual([]);
  });

  it("leaves keys of objects alone", () => {
    expect((({ key }) => replacements(key, { type: "ObjectProperty", key }))({ key: number(3) })).toEqual([]);
    expect(replacements(number(3), { type: "ObjectProperty", key: number(3) })).toEqual(["4", "-3"]);
  });
});
