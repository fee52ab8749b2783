// A worker that goes on with a generator: it is sent a state and sends back its draws and the state after them.
import { parentPort } from "node:worker_threads";
import { PCG64, RandomGenerator } from "@concord/rng";

parentPort.on("message", (state) => {
  const rng = RandomGenerator.fromJSON(state, [PCG64]);
  const draws = rng.standardNormal(1000);
  const [child] = rng.spawn(1);
  parentPort.postMessage({ draws, child: child.random(), state: rng.toJSON() });
  parentPort.close();
});
