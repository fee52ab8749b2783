import { MODELS } from "./models/index.ts";
import { stepsPerSample } from "./run.ts";
import { type Settings, shownSamples } from "./settings.ts";

/** Schemes that the Python package has not. */
const STEPS: Readonly<Record<string, string>> = {
  euler: `def euler_step(f, y, t, dt, *args):
    return y + dt * f(y, t, *args)`,
  midpoint: `def midpoint_step(f, y, t, dt, *args):
    return y + dt * f(y + dt / 2 * f(y, t, *args), t + dt / 2, *args)`,
  heun: `def heun_step(f, y, t, dt, *args):
    k1 = f(y, t, *args)
    return y + dt / 2 * (k1 + f(y + dt * k1, t + dt, *args))`,
  heunStratonovich: `def heun_stratonovich_step(f, g, y, t, dt, rng, *args):
    f1, g1 = f(y, t, *args), g(y, t, *args)
    dW = np.sqrt(dt) * rng.standard_normal(y.shape)
    predicted = y + f1 * dt + g1 * dW
    return y + dt / 2 * (f1 + f(predicted, t + dt, *args)) + dW / 2 * (g1 + g(predicted, t + dt, *args))`,
};

const INPUTS: Readonly<Record<string, (parameters: Settings["parameters"]) => string>> = {
  gaussian: ({ p, std }) => `gaussian_input(1, ${p}, ${std}, rng)`,
  white: ({ p, sigma }) => `gaussian_input(1, ${p}, ${sigma} / np.sqrt(dt), rng)`,
  uniform: ({ p, spread }) => `rng.uniform(${p - spread}, ${p + spread}, 1)`,
};

/** A Python program for the picture's numbers: the same but for the last digits, where NumPy's exponential function differs. */
export function toPython(settings: Settings): string {
  const { model, parameters, noise, scheme, dt, seed, at } = settings;
  const { title, source, time, output, python, parameters: published } = MODELS[model];
  const hasInput = noise !== "equation";
  const step = `${scheme.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_step`;
  const imports = [...(STEPS[scheme] === undefined ? [step] : []), ...(hasInput && noise !== "uniform" ? ["gaussian_input"] : []), ...(python.equations.includes("sigmoid(") ? ["sigmoid"] : [])].sort();
  const names = Object.keys(published).filter((name) => !["p", "std", "sigma", "spread"].includes(name));
  const call = hasInput ? `derivative, y, step * dt, dt, ${python.call}` : `derivative, diffusion, y, step * dt, dt, rng, ${python.call}`;
  return `# ${title}: ${source}
# The samples of a picture of the playground.
import numpy as np
${imports.length > 0 ? `from concord_models_utils import ${imports.join(", ")}\n` : ""}

${python.equations.trim()}

${STEPS[scheme] === undefined ? "" : `\n${STEPS[scheme]}\n\n`}
${names.map((name) => `${name} = ${parameters[name]}`).join("\n")}
dt = ${dt}${time.unit && `  # ${time.unit}`}
steps_per_sample = ${stepsPerSample(settings)}
transient = ${Math.round(time.transient / dt)}  # steps before the first sample
first, end = ${Math.max(0, at - shownSamples(MODELS[model]))}, ${at}  # the samples that are printed
rng = np.random.default_rng(${seed})

print("time${time.unit && `_${time.unit}`},potential${output.unit && `_${output.unit}`}")
y = ${python.start}
for step in range(transient + (end - 1) * steps_per_sample + 1):
    sample, between = divmod(step - transient, steps_per_sample)
    if sample >= first and between == 0:
        print(f"{sample / ${time.rate}},{float(${python.output})}")
${hasInput ? `    p = ${INPUTS[noise](parameters)}[0]\n` : ""}    y = ${step}(${call})
`;
}
