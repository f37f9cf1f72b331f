// The thread that composes digests, as `composer.ts` starts it.
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { paintedOnce } from "../app/painted.ts";
import { stepBack } from "../niceness.ts";
import { answerOrders } from "./composer-thread.ts";

stepBack();
answerOrders(parentPort as MessagePort, workerData, paintedOnce());
