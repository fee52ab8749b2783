import { runDemo } from "@concord/example-demo";
import { drawPicture } from "./picture.ts";
import { record, SAMPLE_PERIOD } from "./recording.ts";
import { describeSeizures, findSeizures } from "./seizures.ts";
import { SETTINGS } from "./settings.ts";

runDemo({
  ...SETTINGS,
  record,
  signal: ({ potential }) => potential,
  scale: { samplesPerColumn: 56, unit: "  " },
  draw: (recording) => drawPicture(recording, SAMPLE_PERIOD),
  describe: ({ z }) => describeSeizures(findSeizures(z), SAMPLE_PERIOD),
  columns: ({ potential, z }) => ({ time: z.map((_, i) => i * SAMPLE_PERIOD), potential, z }),
});
