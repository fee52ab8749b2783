import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a folder on loopback under a content security policy. */
export async function serve(folder: string, policy: string): Promise<{ url: string; close(): void }> {
  const handler = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader("Content-Security-Policy", policy) });
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
