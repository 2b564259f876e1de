// The worker that runs scripts in a browser: dist/web/pac-worker.js.
import { mainThread } from './limits';
import type { ToWorker } from './protocol';
import { serve } from './serve';

declare const self: {
  postMessage(message: unknown): void;
  onmessage: (event: { data: ToWorker }) => void;
};

const take = serve((message) => self.postMessage(message), mainThread);
self.onmessage = ({ data }) => void take(data);
