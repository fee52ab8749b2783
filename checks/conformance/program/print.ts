/** Prints a line in whichever engine: shells have a `print`, which in a browser would print the page on paper. */
export function print(line: string): void {
  const shellPrint = typeof document === "undefined" ? (globalThis as { print?: (line: string) => void }).print : undefined;
  if (shellPrint === undefined) console.log(line);
  else shellPrint(line);
}

export function printHash(name: string, hash: string): void {
  print(`${hash}  ${name}`);
}

/** The last line of a part, by which a run is known to be whole. */
export function printKernels(part: string, kernels: readonly string[]): void {
  print(`kernels of ${part}: ${JSON.stringify([...kernels].sort())}`);
}
