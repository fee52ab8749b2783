/** What the user can do something about: told in a line, without a stack. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The reason of an error, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = { ENOSPC: "no space is left on the disk", EDQUOT: "the disk quota is used up", EACCES: "permission denied", EROFS: "the disk is read-only", ENOENT: "there is no such folder", ENOTDIR: "it is no folder", EISDIR: "it is a folder" };
  return words[code ?? ""] ?? message;
}
