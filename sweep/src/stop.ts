import { Failure } from "./failure.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const; // what shells report of a program that a signal ended

/** The work's result, unless the user stops it by Ctrl-C, or a batch system by its signal. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    for (const [signal, exitCode] of Object.entries(SIGNALS)) process.once(signal, () => reject(new Failure(`stopped by ${signal}`, exitCode)));
  });
  return Promise.race([work, stopped]);
}
