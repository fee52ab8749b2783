import { Failure } from "./failure.ts";

const SIGNALS = [
  ["SIGINT", 130],
  ["SIGTERM", 143], // what shells report of a program that a signal ended
] as const;

/** The work's result, unless the user stops it by Ctrl-C, or a batch system by its signal; after it, signals end the program again. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const listeners: (() => void)[] = [];
  const stopped = new Promise<never>((_, reject) => {
    for (const [signal, exitCode] of SIGNALS) listeners.push(() => reject(new Failure(`stopped by ${signal}`, exitCode)));
  });
  SIGNALS.forEach(([signal], i) => process.once(signal, listeners[i]));
  try {
    return await Promise.race([work, stopped]);
  } finally {
    SIGNALS.forEach(([signal], i) => process.off(signal, listeners[i]));
  }
}
