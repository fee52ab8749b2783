import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../src/decode-base64.ts";

describe("decodeBase64", () => {
  it("gives back what Node's encoder was given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
      }),
    );
  });
});
