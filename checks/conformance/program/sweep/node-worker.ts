import { startedKernels } from "../kernels.ts";
import { parentPort } from "node:worker_threads";
import { leg } from "./leg.ts";

parentPort!.on("message", (progress) => parentPort!.postMessage({ progress: leg(progress), kernels: startedKernels }));
