import { defaultRng, type NormalSource } from "@concord/rng";

/** The project's seed, so that none is picked to make a test pass. */
export const SEED = 20_260_101;

/** Wiener paths over a time grid, all paths in one row: ΔW and ΔZ, the integral of W − W(start), of every step. */
export class WienerPaths {
  readonly paths: number;
  readonly dt: number;
  readonly dW: readonly Float64Array[];
  readonly dZ: readonly Float64Array[];

  constructor(paths: number, dt: number, dW: readonly Float64Array[], dZ: readonly Float64Array[]) {
    this.paths = paths;
    this.dt = dt;
    this.dW = dW;
    this.dZ = dZ;
  }

  static draw(paths: number, steps: number, dt: number): WienerPaths {
    const rng = defaultRng(SEED);
    const normals = (): Float64Array[] => Array.from({ length: steps }, () => rng.standardNormal(paths));
    const [first, second] = [normals(), normals()];
    const dW = first.map((z1) => z1.map((z) => Math.sqrt(dt) * z));
    const dZ = first.map((z1, step) => z1.map((z, i) => (Math.sqrt(dt) * dt * (z + second[step][i] / Math.sqrt(3))) / 2));
    return new WienerPaths(paths, dt, dW, dZ);
  }

  /** The same paths over steps that are twice as long. */
  coarser(): WienerPaths {
    const { paths, dt, dW, dZ } = this;
    const pairs = Array.from({ length: dW.length / 2 }, (_, step) => 2 * step);
    return new WienerPaths(
      paths,
      2 * dt,
      pairs.map((k) => dW[k].map((w, i) => w + dW[k + 1][i])),
      pairs.map((k) => dZ[k].map((z, i) => z + dZ[k + 1][i] + dt * dW[k][i])),
    );
  }

  /** The same paths over the longest step. */
  whole(): WienerPaths {
    return this.dW.length === 1 ? this : this.coarser().whole();
  }

  /** A source that replays the draws of these paths, a step for each fill: z1 of each path, or z1 and z2. */
  source({ withoutZ2 = false }: { withoutZ2?: boolean } = {}): NormalSource {
    const { paths, dt, dW, dZ } = this;
    let step = 0;
    return {
      standardNormal: () => Number.NaN,
      fillStandardNormal(out) {
        const draws = out.length / paths;
        for (let i = 0; i < paths; i++) {
          const z1 = dW[step][i] / Math.sqrt(dt);
          out[draws * i] = z1;
          if (draws === 2) out[2 * i + 1] = withoutZ2 ? 0 : Math.sqrt(3) * ((2 * dZ[step][i]) / (dt * Math.sqrt(dt)) - z1);
        }
        step++;
        return out;
      },
    };
  }
}
