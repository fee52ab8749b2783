import { runDemo } from "@concord/example-demo";
import { drawPicture } from "./picture.ts";
import { record, SAMPLE_RATE } from "./recording.ts";
import { describeRegime, findRegime } from "./regime.ts";
import { gainsAt, phaseTimes } from "./schedules.ts";
import { SETTINGS } from "./settings.ts";

runDemo({
  ...SETTINGS,
  record,
  signal: ({ potential }) => potential,
  scale: { samplesPerColumn: 17, unit: "mV" },
  draw: ({ potential, schedule }) => drawPicture(potential, schedule, SAMPLE_RATE),
  describe: ({ potential, schedule }) =>
    phaseTimes(schedule, potential.length / SAMPLE_RATE)
      .map(([start, end]) => describeRegime(findRegime(potential.subarray(start * SAMPLE_RATE, end * SAMPLE_RATE), SAMPLE_RATE)))
      .join("\n          "),
  columns({ potential, schedule }) {
    const time = potential.map((_, i) => i / SAMPLE_RATE);
    const gain = (name: "A" | "B" | "G"): Float64Array => time.map((t) => gainsAt(schedule, t)[name]);
    return { time_s: time, potential_mV: potential, A_mV: gain("A"), B_mV: gain("B"), G_mV: gain("G") };
  },
});
