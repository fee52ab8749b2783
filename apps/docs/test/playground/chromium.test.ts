import { describe } from "vitest";
import { CHROMIUM } from "../browsers.ts";
import { playIn } from "./player.ts";

describe("in Chromium, under a strict policy", () => playIn(CHROMIUM));
