import type { Answer } from "./sweep-in-workers.ts";

/** Answers of a worker that are waited for: it gives them in the order of the questions. */
export class WaitingAnswers {
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];

  next(): Promise<Answer> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  arrive(answer: Answer): void {
    this.#waiting.shift()!.resolve(answer);
  }

  fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
