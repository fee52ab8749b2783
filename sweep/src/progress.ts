import cliProgress from "cli-progress";

const LINE_EVERY = 10_000; // ms between two lines where there is no terminal

/** A bar with rate and time left, on the standard error; lines now and then where that is no terminal. */
export class Progress {
  readonly #bar: cliProgress.SingleBar;
  readonly #start = performance.now();
  readonly #before: number;
  #done: number;

  /** @param before - points that were done before this run, which do not count for the rate */
  constructor(total: number, before: number) {
    this.#bar = new cliProgress.SingleBar({
      format: "{bar} {percentage} % | {value} of {total} points | {rate} points/s | {eta_formatted} left",
      barsize: 30,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY,
      emptyOnZero: true,
    });
    this.#before = before;
    this.#done = before;
    this.#bar.start(total, before, { rate: "–" });
  }

  add(points: number): void {
    this.#done += points;
    const rate = (this.#done - this.#before) / ((performance.now() - this.#start) / 1000);
    this.#bar.update(this.#done, { rate: rate < 10 ? rate.toFixed(1) : String(Math.round(rate)) });
  }

  stop(): void {
    this.#bar.stop();
  }
}
