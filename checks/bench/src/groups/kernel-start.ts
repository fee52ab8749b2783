import type { Group } from "../group.ts";

export const kernelStart: Group = {
  name: "kernel-start",
  title: "Decoding, compiling and starting a WebAssembly kernel",
  operation: "start",
  base: "an empty module",
  contenders: [
    { name: "an empty module", file: "js/kernel-start.ts", args: ["empty"] },
    { name: "the sigmoid's kernel", file: "js/kernel-start.ts", args: ["sigmoid"] },
  ],
};
