import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, InputError } from '../../common/errors.ts';

export interface Listener {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Listens on loopback; port 0 takes a free one. A handler that throws answers 500, or cuts what it began.
 * @throws InputError when the port is not to be had.
 */
export async function listen(handler: Handler, port = 0): Promise<Listener> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'application/json' }).end(failure(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const PORT_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use on this machine',
  EACCES: 'is not open to this user',
};

function portError(error: Error, port: number): Error {
  const reason = PORT_REASONS[errorCode(error) ?? ''];
  if (reason === undefined) return error;
  return new InputError([`port: ${port} ${reason}; give another one, or 0 for a free one.`]);
}

function failure(error: unknown): string {
  return JSON.stringify({
    message: `The demo server failed: ${error instanceof Error ? error.message : 'unknown'}`,
  });
}
