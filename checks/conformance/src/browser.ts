import { type Browser, launch, type LaunchOptions, type Page } from "puppeteer-core";
import { BUNDLES, type Path } from "./bundle.ts";
import { type Engine, TIMEOUT } from "./engine.ts";
import { serve } from "./serve.ts";

/** Both of them run the same bundle: what keeps the second from WebAssembly is the policy alone. */
export const POLICIES: Readonly<Record<Path, string>> = {
  wasm: "script-src 'self' 'wasm-unsafe-eval'",
  js: "script-src 'self'",
};

/** A browser that opens a page on loopback, under each of the policies. */
export function browser(name: string, program: string | undefined, install: string, options: LaunchOptions): Engine {
  return {
    name,
    install,
    hasWorkers: true,
    isInstalled: () => program !== undefined,
    async run(path) {
      const server = await serve(BUNDLES.wasm, POLICIES[path]);
      let started: Browser | undefined;
      try {
        started = await launch({ ...options, executablePath: program!, headless: true, protocolTimeout: TIMEOUT });
        const version = /\d[\d.]*/.exec(await started.version())?.[0] ?? "";
        return { version, lines: await printedLines(await started.newPage(), server.url) };
      } finally {
        await started?.close();
        server.close();
      }
    },
  };
}

/** What the page prints on its console, up to the end of the sweeps. */
async function printedLines(page: Page, url: string): Promise<string[]> {
  const lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const whole = new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${TIMEOUT / 1000} s`)), TIMEOUT);
    page.on("pageerror", (error) => {
      // Firefox reports as an error of the page what the policy refuses, and the page goes on.
      if (!String((error as Error).message).startsWith("Content-Security-Policy:")) reject(error as Error);
    });
    page.on("console", (message) => {
      lines.push(message.text());
      if (message.text().startsWith("kernels of sweep")) resolve();
    });
  });
  try {
    await Promise.all([page.goto(url, { timeout: TIMEOUT }), whole]);
  } finally {
    clearTimeout(timer);
  }
  return lines;
}
