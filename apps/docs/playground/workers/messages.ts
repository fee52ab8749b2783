import type { Settings } from "../settings.ts";
import type { SweepPoint } from "../sweep.ts";

/** To the worker that runs a column. */
export type ColumnRequest =
  /** Leaves what it was doing, and computes a column up to the right edge of its picture. */
  | { kind: "start"; run: number; settings: Settings }
  /** So many samples more; buffers that were read come back to be filled again. */
  | { kind: "advance"; run: number; samples: number; buffers: Float64Array[] };

export type ColumnReply =
  /** Samples, channel beside channel; of a buffer the first `samples` rows are used. */
  | { kind: "block"; run: number; first: number; samples: number; rows: Float64Array }
  /** A far right edge takes a while. */
  | { kind: "progress"; run: number; fraction: number }
  /** The picture is complete, or as many samples more as were asked for. */
  | { kind: "done"; run: number }
  | { kind: "spectrum"; run: number; frequencies: Float64Array; power: Float64Array; words: string; frequency: number | undefined };

/** To a worker of a sweep, and from it. */
export interface SweepRequest {
  settings: Settings;
  name: string;
  index: number;
  value: number;
}

export interface SweepReply extends SweepPoint {
  index: number;
}
