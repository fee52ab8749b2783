// ../examples/jansen-rit/src/parameters.ts
var PUBLISHED = { A: 3.25, B: 22, a: 100, b: 50, C: 135, e0: 2.5, v0: 6, r: 0.56 };

// src/models/bands.ts
var BANDS = [
  [4, "delta"],
  [8, "theta"],
  [13, "alpha"],
  [30, "beta"],
  [Infinity, "gamma"]
];
function bandOf(frequency) {
  return (BANDS.find(([limit]) => frequency < limit) ?? BANDS[0])[1];
}

// src/models/jansen-rit-column.ts
import { createRk4Work, rk4StepInto } from "@concord/integrators";
import { sigmoidScalar } from "@concord/sigmoid";

// src/models/noisy-input.ts
import { gaussianInputInto } from "@concord/noise";
var STEPS = 256;
function noisyInput(m2) {
  const drawn = new Float64Array(STEPS);
  const steps = Array.from({ length: STEPS }, () => new Float64Array(m2));
  let batch;
  let at = STEPS;
  const draw = () => {
    const { parameters, rngs } = batch;
    for (let i = 0; i < m2; i++) {
      gaussianInputInto(drawn, parameters.p[i], parameters.std[i], rngs[i]);
      for (let s = 0; s < STEPS; s++) steps[s][i] = drawn[s];
    }
    at = 0;
  };
  return {
    begin: (next) => {
      batch = next;
      at = STEPS;
    },
    next: () => {
      if (at === STEPS) draw();
      return steps[at++];
    }
  };
}

// src/models/jansen-rit-column.ts
function jansenRitColumn(dt) {
  const input = noisyInput(1);
  const work = createRk4Work(6);
  const y = new Float64Array(6);
  let [A, B, a, b, C, e0, v0, r] = Array.from({ length: 8 }, () => 0);
  return {
    begin: (batch) => {
      [A, B, a, b, C, e0, v0, r] = ["A", "B", "a", "b", "C", "e0", "v0", "r"].map((name) => batch.parameters[name][0]);
      y.set(batch.start);
      input.begin(batch);
    },
    step: () => rk4StepInto(y, derivative, y, 0, dt, work, input.next()[0], A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r),
    record: (signals) => void (signals[0] = y[1] - y[2])
  };
}
function derivative(y, _t, dydt, p, A, B, a, b, C1, C2, C3, C4, e0, v0, r) {
  const pyramidal = sigmoidScalar(y[1] - y[2], e0, v0, r);
  const excitatory = sigmoidScalar(C1 * y[0], e0, v0, r);
  const inhibitory = sigmoidScalar(C3 * y[0], e0, v0, r);
  dydt[0] = y[3];
  dydt[1] = y[4];
  dydt[2] = y[5];
  dydt[3] = A * a * pyramidal - 2 * a * y[3] - a * a * y[0];
  dydt[4] = A * a * (p + C2 * excitatory) - 2 * a * y[4] - a * a * y[1];
  dydt[5] = B * b * C4 * inhibitory - 2 * b * y[5] - b * b * y[2];
}

// src/models/jansen-rit-columns.ts
import { createRk4Work as createRk4Work2, rk4StepInto as rk4StepInto2 } from "@concord/integrators";
import { sigmoidInto } from "@concord/sigmoid";

// src/models/per-column.ts
function perColumn(values, times) {
  if (values.every((value) => value === values[0])) return values[0];
  const repeated = new Float64Array(times * values.length);
  for (let i = 0; i < times; i++) repeated.set(values, i * values.length);
  return repeated;
}

// src/models/jansen-rit-columns.ts
function jansenRitColumns(m2, dt) {
  const input = noisyInput(m2);
  const work = createRk4Work2(6 * m2);
  const y = new Float64Array(6 * m2);
  const v = new Float64Array(3 * m2);
  const s = new Float64Array(3 * m2);
  const [Aa, BbC4, C1, C2, C3] = Array.from({ length: 5 }, () => new Float64Array(m2));
  const [a2, aa, b2, bb] = Array.from({ length: 4 }, () => new Float64Array(m2));
  let [e0, v0, r] = [2.5, 6, 0.56];
  const [m22, m3, m4, m5] = [2 * m2, 3 * m2, 4 * m2, 5 * m2];
  const derivative2 = (y2, _t, dydt, p) => {
    for (let i = 0; i < m2; i++) {
      const y0 = y2[i];
      v[i] = y2[m2 + i] - y2[m22 + i];
      v[m2 + i] = C1[i] * y0;
      v[m22 + i] = C3[i] * y0;
    }
    sigmoidInto(s, v, e0, v0, r);
    for (let i = 0; i < m2; i++) {
      const y3 = y2[m3 + i];
      dydt[i] = y3;
      dydt[m3 + i] = Aa[i] * s[i] - a2[i] * y3 - aa[i] * y2[i];
    }
    for (let i = 0; i < m2; i++) {
      const y4 = y2[m4 + i];
      dydt[m2 + i] = y4;
      dydt[m4 + i] = Aa[i] * (p[i] + C2[i] * s[m2 + i]) - a2[i] * y4 - aa[i] * y2[m2 + i];
    }
    for (let i = 0; i < m2; i++) {
      const y5 = y2[m5 + i];
      dydt[m22 + i] = y5;
      dydt[m5 + i] = BbC4[i] * s[m22 + i] - b2[i] * y5 - bb[i] * y2[m22 + i];
    }
  };
  return {
    begin: (batch) => {
      const { A, B, a, b, C, ...sigmoid } = batch.parameters;
      for (let i = 0; i < m2; i++) {
        [Aa[i], BbC4[i]] = [A[i] * a[i], B[i] * b[i] * (0.25 * C[i])];
        [C1[i], C2[i], C3[i]] = [C[i], 0.8 * C[i], 0.25 * C[i]];
        [a2[i], aa[i], b2[i], bb[i]] = [2 * a[i], a[i] * a[i], 2 * b[i], b[i] * b[i]];
      }
      [e0, v0, r] = [sigmoid.e0, sigmoid.v0, sigmoid.r].map((values) => perColumn(values, 3));
      batch.start.forEach((value, j) => y.fill(value, j * m2, (j + 1) * m2));
      input.begin(batch);
    },
    step: () => rk4StepInto2(y, derivative2, y, 0, dt, work, input.next()),
    record: (signals) => {
      for (let i = 0; i < m2; i++) signals[i] = y[m2 + i] - y[m22 + i];
    }
  };
}

// src/models/jansen-rit.ts
var QUIET = 1.5;
var SPIKES = 7;
var jansenRit = {
  name: "jansen-rit",
  description: "a cortical column with noisy input (Jansen & Rit 1995), see examples/jansen-rit",
  // p is the mean input (pulses/s), std that of each sample, which holds for one time step.
  parameters: { ...PUBLISHED, p: 220, std: 22 },
  start: [0, 0, 0, 0, 0, 0],
  signal: "y1 \u2212 y2",
  unit: "mV",
  regime: (frequency, amplitude) => {
    if (amplitude < QUIET) return "rest";
    return amplitude > SPIKES && frequency < 8 ? "spikes" : bandOf(frequency);
  },
  columns: (m2, dt) => m2 === 1 ? jansenRitColumn(dt) : jansenRitColumns(m2, dt)
};

// src/models/index.ts
var MODELS = [jansenRit];
function modelOf(name) {
  const model = MODELS.find((candidate) => candidate.name === name);
  if (model === void 0) throw new Error(`there is no model "${name}", but ${MODELS.map((known) => known.name).join(", ")}`);
  return model;
}

// src/point.ts
import { defaultRng, SeedSequence } from "@concord/rng";
function pointAt(study2, k) {
  const { design, axes, seed } = study2;
  const rng = defaultRng(new SeedSequence(BigInt(seed), { spawnKey: [k] }));
  return { values: design === "grid" ? gridValues(axes, k) : axes.map(({ from, to }) => rng.uniform(from, to)), rng };
}
function gridValues(axes, k) {
  const values = [];
  for (let j = axes.length - 1; j >= 0; j--) {
    const { from, to, count = 1 } = axes[j];
    const i = k % count;
    values[j] = i === count - 1 && count > 1 ? to : from + i * ((to - from) / Math.max(1, count - 1));
    k = (k - i) / count;
  }
  return values;
}

// src/rhythm.ts
var LEAST_SWING = 1 / 8;
var Rhythm = class {
  #samples = 0;
  #before = Number.NaN;
  #last = Number.NaN;
  #lowest = Infinity;
  #highest = -Infinity;
  /** The turning points: times in samples, and values. */
  #times = [];
  #values = [];
  push(sample) {
    const [before, last] = [this.#before, this.#last];
    if (last > before && last >= sample || last < before && last <= sample) this.#turn(before, last, sample);
    this.#extend(sample);
    this.#before = last;
    this.#last = sample;
    this.#samples++;
  }
  /** @param dt - time between two samples (s) */
  measures(dt) {
    const amplitude = this.#highest - this.#lowest;
    if (!Number.isFinite(amplitude)) return { frequency: Number.NaN, lowest: Number.NaN, highest: Number.NaN };
    const { cycles, duration } = this.#cycles(LEAST_SWING * amplitude);
    return { frequency: cycles > 0 ? cycles / (duration * dt) : Number.NaN, lowest: this.#lowest, highest: this.#highest };
  }
  #turn(before, last, sample) {
    const [rise, fall] = [last - before, last - sample];
    const value = last + (rise - fall) * (rise - fall) / (8 * (rise + fall));
    this.#times.push(this.#samples - 1 + (rise - fall) / (2 * (rise + fall)));
    this.#values.push(value);
    this.#extend(value);
  }
  /** What becomes NaN stays NaN. */
  #extend(value) {
    this.#lowest = Math.min(this.#lowest, value);
    this.#highest = Math.max(this.#highest, value);
  }
  /** The cycles between the first peak and the last, and their time in samples. */
  #cycles(leastSwing) {
    let peaks = 0;
    let [first, latest] = [Number.NaN, Number.NaN];
    let [top, topTime, bottom] = [-Infinity, 0, Infinity];
    let rising;
    for (let i = 0; i < this.#values.length; i++) {
      const [time, value] = [this.#times[i], this.#values[i]];
      if (rising !== false && value > top) [top, topTime] = [value, time];
      if (rising !== true && value < bottom) bottom = value;
      if (rising !== false && top - value >= leastSwing) {
        if (rising === true) {
          if (peaks++ === 0) first = topTime;
          latest = topTime;
        }
        [rising, bottom] = [false, value];
      } else if (rising !== true && value - bottom >= leastSwing) {
        [rising, top, topTime] = [true, value, time];
      }
    }
    return { cycles: peaks - 1, duration: latest - first };
  }
};

// src/simulator.ts
var NUMBERS = 3;
var Simulator = class {
  #study;
  #batch;
  #columns;
  constructor(study2, batch) {
    this.#study = study2;
    this.#batch = batch;
    this.#columns = modelOf(study2.model).columns(batch, study2.dt);
  }
  /** Frequency, lowest and highest value of points first, …, first + count − 1; shape (count, 3). */
  simulate(first, count) {
    const results = new Float64Array(NUMBERS * count);
    for (let done = 0; done < count; done += this.#batch) {
      const points = Array.from({ length: this.#batch }, (_, i) => pointAt(this.#study, first + Math.min(done + i, count - 1)));
      this.#sideBySide(points).slice(0, count - done).forEach((rhythm, i) => {
        const { frequency, lowest, highest } = rhythm.measures(this.#study.dt);
        results.set([frequency, lowest, highest], NUMBERS * (done + i));
      });
    }
    return results;
  }
  #sideBySide(points) {
    const { axes, fixed, start, seconds, transient, dt, model } = this.#study;
    const valueOf = (name, fallback, { values }) => values[axes.findIndex((axis) => axis.name === name)] ?? fixed[name] ?? fallback;
    const parameters = Object.fromEntries(
      Object.entries(modelOf(model).parameters).map(([name, published]) => [name, Float64Array.from(points, (point) => valueOf(name, published, point))])
    );
    const { begin, step, record } = this.#columns;
    begin({ parameters, start, rngs: points.map(({ rng }) => rng) });
    const rhythms = points.map(() => new Rhythm());
    const signals = new Float64Array(points.length);
    for (let i = Math.round(transient / dt); i > 0; i--) step();
    for (let i = Math.round(seconds / dt); i > 0; i--) {
      record(signals);
      for (let j = 0; j < signals.length; j++) rhythms[j].push(signals[j]);
      step();
    }
    return rhythms;
  }
};

// src/t5.ts
var study = (o) => ({ model: "jansen-rit", design: "grid", axes: [{ name: "C", from: 50, to: 500, count: 16 }, { name: "p", from: 0, to: 400, count: 16 }], points: 256, fixed: {}, start: jansenRit.start, seconds: 10, transient: 2, dt: 1e-3, seed: "42", ...o });
var m = Number(process.argv[2]);
var sim = new Simulator(study({}), m);
var best = 1e9;
for (let i = 0; i < 12; i++) {
  const t = performance.now();
  sim.simulate(0, 64);
  best = Math.min(best, (performance.now() - t) * 1e6 / (64 * 12e3));
}
console.log(m, best.toFixed(1));
