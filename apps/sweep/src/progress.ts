import cliProgress from "cli-progress";

const LINE_EVERY = 10_000; // ms between two lines where there is no terminal

/** A bar with rate and time left, on the standard error; lines now and then where that is no terminal. */
export class Progress {
  readonly #bar: cliProgress.SingleBar;
  readonly #start = performance.now();
  readonly #total: number;
  readonly #before: number;
  #done: number;

  /** @param before - points that were done before this run, which do not count for the rate */
  constructor(total: number, before: number) {
    this.#bar = new cliProgress.SingleBar({
      format: "{bar} {percentage} % | {value} of {total} points | {rate} points/s | {left} left",
      barsize: 30,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY,
      emptyOnZero: true,
    });
    this.#total = total;
    this.#before = before;
    this.#done = before;
    this.#bar.start(total, before, { rate: "–", left: "–" });
  }

  add(points: number): void {
    this.#done += points;
    const rate = (this.#done - this.#before) / ((performance.now() - this.#start) / 1000);
    this.#bar.update(this.#done, { rate: rate < 10 ? rate.toFixed(1) : String(Math.round(rate)), left: inWords((this.#total - this.#done) / rate) });
  }

  stop(): void {
    this.#bar.stop();
  }
}

/** The two largest units of a time. */
export function inWords(seconds: number): string {
  const s = Math.ceil(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  const minutes = Math.ceil(s / 60);
  if (s < 86_400) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const hours = Math.ceil(s / 3600);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
