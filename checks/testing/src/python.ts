import { execFileSync } from "node:child_process";

/** The interpreter that recipes and exchanges run with. */
export const PYTHON: string = process.env.PYTHON ?? "python3";

/** The folder from which Python imports `concord_models_utils`. */
export const PYTHON_PACKAGE_FOLDER: string = import.meta.dirname;

/** Whether its results have the bits of the committed ones, and it has the libraries that make them. */
export function hasPythonLibraries(): boolean {
  // Of log1p the goldens are glibc's on x86-64, where NumPy's canonical streams come from.
  const { header } = process.report.getReport() as unknown as { header: { arch: string; glibcVersionRuntime?: string } };
  if (header.arch !== "x64" || header.glibcVersionRuntime === undefined) return false;
  try {
    execFileSync(PYTHON, ["-c", "import numpy, mpmath"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
