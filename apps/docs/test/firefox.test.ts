import { describe } from "vitest";
import { FIREFOX } from "./browsers.ts";
import { readIn } from "./reader.ts";

describe("in Firefox", () => readIn(FIREFOX));
