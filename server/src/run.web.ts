// The worker that an editor in a browser starts: dist/web/server.js. The first message says where dist/ is.
import type { start } from './main.web';
import { requireFrom } from './require.web';

declare const self: { onmessage: ((event: { data: { folder: string } }) => void) | null };

self.onmessage = ({ data: { folder } }) => {
  self.onmessage = null;
  const server = requireFrom(folder)('./server.web.js') as { start: typeof start };
  server.start(folder);
};
