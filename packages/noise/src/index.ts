export { gaussianInput } from "./gaussian-input.ts";
