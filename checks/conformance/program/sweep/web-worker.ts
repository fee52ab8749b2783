import { startedKernels } from "../kernels.ts";
import { leg } from "./leg.ts";

onmessage = ({ data }) => postMessage({ progress: leg(data), kernels: startedKernels });
