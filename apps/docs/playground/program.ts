import { MODELS } from "./models/index.ts";
import { stepsPerSample } from "./run.ts";
import { stepName } from "./schemes.ts";
import { type Settings, shownSamples } from "./settings.ts";

/** A TypeScript program that prints the picture's numbers: the example's parameters and equations, and a time loop. */
export function toTypeScript(settings: Settings): string {
  const { model, parameters, noise, scheme, dt, seed, at } = settings;
  const { title, source, time, output, typescript, parameters: published } = MODELS[model];
  const { sources, start, call, names } = typescript;
  const hasInput = noise !== "equation";
  const text = sources.map((part) => part.replace(/^import .*\n/gm, "").replace(/^export /gm, "").trim()).join("\n\n");
  const imports = ["defaultRng", stepName(scheme), ...(hasInput ? [INPUTS[noise][0]] : []), ...(text.includes("sigmoidScalar(") ? ["sigmoidScalar"] : [])].sort();
  const own = Object.keys(published).filter((name) => new RegExp(`\\b${name}: number;`).test(sources[0]) && !["A", "B", "G"].some((gain) => model === "wendling" && name === gain));
  const changed = own.filter((name) => parameters[name] !== published[name].value).map((name) => `, ${name}: ${parameters[name]}`);
  const gains = model === "wendling" ? `const [A, B, G] = [${parameters["A"]}, ${parameters["B"]}, ${parameters["G"]}]; // mV\n` : "";
  const step = hasInput ? `derivative, y, step * dt, dt, ${call}` : `derivative, diffusion, y, step * dt, dt, rng, ${call}`;
  return `// ${title}: ${source}
// Prints the samples of a picture of the playground.
import { ${imports.join(", ")} } from "@concord/models-utils";

${text}

const parameters: Parameters = { ...PUBLISHED${changed.join("")} };
${names.length > 0 && model !== "wendling" ? `const { ${names.join(", ")} } = parameters;\n` : ""}${gains}const dt = ${dt};${time.unit && ` // ${time.unit}`}
const stepsPerSample = ${stepsPerSample(settings)};
const transient = ${Math.round(time.transient / dt)}; // steps before the first sample
const [first, end] = [${Math.max(0, at - shownSamples(MODELS[model]))}, ${at}]; // the samples that are printed
const rng = defaultRng(${seed}n);

const rows = ["time${time.unit && `_${time.unit}`},potential${output.unit && `_${output.unit}`}"];
let y: number[] = ${start};
for (let step = 0; step <= transient + (end - 1) * stepsPerSample; step++) {
  const sample = (step - transient) / stepsPerSample;
  if (sample >= first && Number.isInteger(sample)) rows.push(\`\${sample / ${time.rate}},\${${typescript.output}}\`);
${hasInput ? `  const [p] = ${INPUTS[noise][1](parameters)};\n` : ""}  y = ${stepName(scheme)}(${step});
}
console.log(rows.join("\\n"));
`;
}

/** The function that draws an input, and its call for one sample. */
const INPUTS: Readonly<Record<string, [name: string, call: (parameters: Settings["parameters"]) => string]>> = {
  gaussian: ["gaussianInput", ({ p, std }) => `gaussianInput(1, ${p}, ${std}, rng)`],
  white: ["whiteNoiseInput", ({ p, sigma }) => `whiteNoiseInput(1, ${p}, ${sigma}, dt, rng)`],
  uniform: ["uniformInput", ({ p, spread }) => `uniformInput(1, ${p - spread}, ${p + spread}, rng)`],
};
