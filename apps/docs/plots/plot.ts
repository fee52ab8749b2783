// By name, so that a bundler drops the rest of the library.
export { plot } from "@observablehq/plot";
