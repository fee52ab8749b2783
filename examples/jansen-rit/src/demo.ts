import { runDemo } from "@concord/example-demo";
import { welch } from "@concord/example-demo/spectrum";
import { drawPicture } from "./picture.ts";
import { record, SAMPLE_RATE } from "./recording.ts";
import { describeRegime, findRegime } from "./regime.ts";
import { SETTINGS } from "./settings.ts";

runDemo({
  ...SETTINGS,
  record,
  signal: (eeg) => eeg,
  scale: { samplesPerColumn: 17, unit: "mV" },
  draw: (eeg) => drawPicture(eeg, SAMPLE_RATE, welch(eeg, SAMPLE_RATE)),
  describe: (eeg) => describeRegime(findRegime(eeg, welch(eeg, SAMPLE_RATE))),
  columns: (eeg) => ({ time_s: eeg.map((_, i) => i / SAMPLE_RATE), eeg_mV: eeg }),
});
