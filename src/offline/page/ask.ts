import type { Answer, Question } from '../messages.ts';

/** Asks the worker. It answers once; one that is stopped before it can answer leaves the promise open, and nothing waits for it. */
export const ask = <Asked extends Question>(worker: ServiceWorker, question: Asked): Promise<Answer<Asked>> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Answer<Asked>);
    worker.postMessage(question, [port2]);
  });
