import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';

export interface TestServer extends AsyncDisposable {
  readonly port: number;
  readonly url: URL;
  /** How many clients are connected. */
  connections(): number;
  /** Breaks off what is still under way. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(server: Server, scheme = 'http'): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  const url = new URL(`${scheme}://127.0.0.1:${port}`);
  return { port, url, connections: () => sockets.size, close, [Symbol.asyncDispose]: close };
}

export function serve(listener: RequestListener): Promise<TestServer> {
  return listen(createServer(listener));
}

/** A port that nobody listens on for now. */
export async function freePort(): Promise<number> {
  await using server = await serve(() => {});
  return server.port;
}

export interface ProxyOptions {
  /** Port on 127.0.0.1 that every tunnel and request ends at, whatever host was asked for. */
  readonly target: number;
  /** Status of the answer in place of a connection. */
  readonly refusal?: number;
}

/** A proxy for both kinds of traffic; `seen` lists what it was asked for and with which credentials. */
export async function startProxy({ target, refusal }: ProxyOptions) {
  const seen: { asked: string; authorization: string | undefined }[] = [];
  const server = createServer((req, res) => {
    seen.push({ asked: `${req.method} ${req.url}`, authorization: req.headers['proxy-authorization'] });
    res.writeHead(refusal ?? 200).end('by proxy');
  });
  server.on('connect', (req, client) => {
    seen.push({ asked: `CONNECT ${req.url}`, authorization: req.headers['proxy-authorization'] });
    client.on('error', () => {});
    if (refusal !== undefined) return void client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const upstream = connect(target, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    upstream.on('error', () => client.destroy());
    upstream.on('data', (chunk) => client.write(chunk));
    upstream.on('close', () => client.destroy());
    client.on('data', (chunk) => upstream.write(chunk));
    client.on('close', () => upstream.destroy());
  });
  return { ...(await listen(server)), seen };
}
