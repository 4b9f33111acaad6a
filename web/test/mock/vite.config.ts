import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { Hall } from './hall.ts';
import { Hub } from './hub.ts';
import { answer } from './routes.ts';

/** The page over a pretended server: `npm run mock` while developing, `npm run mock:built` over the built files. */
function mockServer(): Plugin {
  const hall = new Hall();
  const hub = new Hub(hall);
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    if (hub.negotiate(request, response)) {
      return;
    }
    void answer(hall, request, response).then((done) => {
      if (!done) {
        next();
      }
    });
  };
  return {
    name: 'mock-server',
    configureServer(server) {
      hub.attach(server.httpServer as Server);
      server.middlewares.use(handle);
    },
    configurePreviewServer(server) {
      hub.attach(server.httpServer as Server);
      server.middlewares.use((_, response, next) => {
        // The policy the server should send: whatever breaks under it must not ship.
        response.setHeader('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        next();
      });
      server.middlewares.use(handle);
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react(), mockServer()],
  preview: { port: 4173, strictPort: true },
});
