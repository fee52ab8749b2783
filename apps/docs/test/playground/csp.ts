import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { BASE, DIST } from "../serve.ts";

/** The site with a strict Content Security Policy: no eval, no WebAssembly, no script that the page's own hashes do not name. */
export async function serveStrictly(): Promise<{ url: string; policy: string; close: () => void }> {
  const page = readFileSync(join(DIST, "playground.html"), "utf8");
  const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const policy = ["default-src 'self'", `script-src 'self' ${inline.join(" ")}`, "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"].join("; ");
  const handler = sirv(DIST, { extensions: ["html"], setHeaders: (response) => void response.setHeader("Content-Security-Policy", policy) });
  const server = createServer((request, response) => {
    request.url = request.url!.slice(BASE.length - 1) || "/";
    handler(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    policy,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
