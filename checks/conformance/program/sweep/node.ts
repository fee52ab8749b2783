// The sweep in worker threads of Node.js and of engines that have its modules.
import { Worker } from "node:worker_threads";
import { printSweeps, type SweepWorker } from "./sweep-in-workers.ts";
import { WaitingAnswers } from "./waiting-answers.ts";

await printSweeps(startWorker);

function startWorker(): SweepWorker {
  const worker = new Worker(new URL("node-worker.js", import.meta.url));
  const answers = new WaitingAnswers();
  worker.on("message", (answer) => answers.arrive(answer));
  worker.on("error", (error) => answers.fail(error as Error));
  return {
    ask(progress) {
      worker.postMessage(progress);
      return answers.next();
    },
    end: () => void worker.terminate(),
  };
}
