import { describe } from "vitest";
import { CHROMIUM } from "./browsers.ts";
import { readIn } from "./reader.ts";

describe("in Chromium", () => readIn(CHROMIUM));
