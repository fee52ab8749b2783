import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** The built site. */
export const DIST: string = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));

/** Where it is published, below its host. */
export const BASE = "/models-utils/";

/** Serves the built site on loopback, compressed as hosts do, and without `.html` in addresses. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const handler = sirv(DIST, { extensions: ["html"] });
  const server = createServer((request, response) => {
    if (!request.url!.startsWith(BASE)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url!.slice(BASE.length - 1);
    handler(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
