// Serves the built pages (`npm start`) or the development server (`npm run dev`), in this one process: ending it ends everything.
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenProblem } from './port.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const dev = process.argv.includes('--dev');
process.env.NODE_ENV = dev ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

function stop(sentence) {
  console.error(`\nLesefluss cannot start: ${sentence}\n`);
  process.exit(1);
}

const { tsImport } = await import('tsx/esm/api');
let settings;
try {
  settings = (await tsImport('../settings.ts', import.meta.url)).readSettings();
} catch (error) {
  stop(error.message);
}
const { port, host } = settings;

const { default: next } = await import('next');
const app = next({ dev, hostname: host, port });
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
server.on('error', (error) => stop(listenProblem(error, port, host)));
await app.prepare();
server.listen(port, host, () => {
  const shown = host.includes(':') ? `[${host}]` : host;
  console.log(`\nLesefluss is ready: http://${shown}:${port}\nStop it with Ctrl+C. What you learn is kept in ${settings.databaseFile}\n`);
  if (!/^(127\.|localhost$|::1$|\[::1\]$)/.test(host))
    console.log('It listens beyond this machine and asks nobody for a password: do so only in a network you trust.\n');
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}
