// Prints dt-trap.svg: node draw-dt-trap.mjs > ../dt-trap.svg
// What one Jansen–Rit synapse makes of held noise, by time step: its standard deviation (mV), computed, not sampled.
import { heldNoiseVariance } from "./linear-synapse.mjs";

const STD = 22; // pulses/s, of Jansen–Rit's usual input
const REFERENCE_DT = 0.001; // where both inputs are the same
const INTENSITY = STD * Math.sqrt(REFERENCE_DT); // 0.696 pulses/s·√s
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 620, 40, 290];
const [LARGEST_DT, LARGEST_MV] = [0.002, 0.2];

const steps = Array.from({ length: 39 }, (_, i) => 0.0001 + i * 0.00005);
const x = (dt) => LEFT + ((RIGHT - LEFT) * dt) / LARGEST_DT;
const y = (mV) => BOTTOM - ((BOTTOM - TOP) * mV) / LARGEST_MV;
const curve = (stdOf) => steps.map((dt) => `${x(dt).toFixed(1)},${y(Math.sqrt(heldNoiseVariance(stdOf(dt), dt))).toFixed(1)}`).join(" ");
const label = (at, up, text, rest = "") => `<text x="${at.toFixed(1)}" y="${up.toFixed(1)}"${rest}>${text}</text>`;

const grid = [0, 0.05, 0.1, 0.15, 0.2].flatMap((mV) => [
  `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(mV).toFixed(1)}" y2="${y(mV).toFixed(1)}" stroke="#ddd"/>`,
  label(LEFT - 8, y(mV) + 4, mV.toFixed(2), ' text-anchor="end"'),
]);
const ticks = [0.1, 0.5, 1, 1.5, 2].map((ms) => label(x(ms / 1000), BOTTOM + 18, String(ms), ' text-anchor="middle"'));

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 340" font-family="sans-serif" font-size="13">
<rect width="640" height="340" fill="white"/>
${label(LEFT, 22, "Standard deviation of a Jansen–Rit synapse's potential (mV)")}
${[...grid, ...ticks].join("\n")}
${label((LEFT + RIGHT) / 2, BOTTOM + 38, "time step dt (ms)", ' text-anchor="middle"')}
<polyline points="${curve(() => STD)}" fill="none" stroke="#9c2f2f" stroke-width="2"/>
<polyline points="${curve((dt) => INTENSITY / Math.sqrt(dt))}" fill="none" stroke="#1f4e79" stroke-width="2"/>
${label(x(0.00120), y(0.152), "gaussianInput, std = 22 pulses/s", ' fill="#9c2f2f" text-anchor="end"')}
${label(x(0.00110), y(0.09), "whiteNoiseInput, intensity = 0.696", ' fill="#1f4e79"')}
</svg>`);
