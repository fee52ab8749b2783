import { sweepPoint } from "../sweep.ts";
import type { SweepReply, SweepRequest } from "./messages.ts";

const scope = self as unknown as { onmessage: (event: MessageEvent<SweepRequest>) => void; postMessage(reply: SweepReply): void };

scope.onmessage = ({ data: { settings, name, index, value } }) => scope.postMessage({ index, ...sweepPoint(settings, name, value) });
