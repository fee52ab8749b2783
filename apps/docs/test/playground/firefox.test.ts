import { describe } from "vitest";
import { FIREFOX } from "../browsers.ts";
import { playIn } from "./player.ts";

describe("in Firefox, under a strict policy", () => playIn(FIREFOX));
