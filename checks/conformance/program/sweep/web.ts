// The sweep in Web Workers.
import { printSweeps, type SweepWorker } from "./sweep-in-workers.ts";
import { WaitingAnswers } from "./waiting-answers.ts";

await printSweeps(startWorker);

function startWorker(): SweepWorker {
  const worker = new Worker("web-worker.js");
  const answers = new WaitingAnswers();
  worker.onmessage = ({ data }) => answers.arrive(data);
  worker.onerror = ({ message }) => answers.fail(new Error(message || "the worker did not start"));
  return {
    ask(progress) {
      worker.postMessage(progress);
      return answers.next();
    },
    end: () => worker.terminate(),
  };
}
