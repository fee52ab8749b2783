export { type Demo, type Limits, runDemo, type Suggestion } from "./demo.ts";
export { type Options, type Parser, parserOf } from "./options.ts";
export { type Panel, stackPanels, WIDTH } from "./picture.ts";
