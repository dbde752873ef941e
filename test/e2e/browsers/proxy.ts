/** A proxy that tunnels every host to one local port, but for those that have one of their own: the way to real host names that Firefox has. */
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { portOf } from '../places/port.ts';

export interface Proxy {
  readonly port: number;
  /** Who has been asked for so far, as `host:port`, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface OwnPort {
  readonly host: string;
  readonly port: number;
}

export async function proxyTo(target: number, servers: readonly OwnPort[] = []): Promise<Proxy> {
  const open = new Set<Socket>();
  const asked: string[] = [];
  const remember = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A browser that closes while it loads resets its connections: nothing to tell.
    socket.on('error', () => socket.destroy());
  };
  // Whoever asks for plain http is sent to where the places are.
  const server = createServer(({ url = '/', headers }, response) => {
    asked.push(`${headers.host}:80`);
    response.writeHead(301, { location: url.replace(/^http:/, 'https:') }).end();
  });
  server.on('connection', remember);
  server.on('connect', ({ url = '' }, client: Socket, first: Buffer) => {
    asked.push(url);
    const own = servers.find(({ host }) => url.startsWith(`${host}:`));
    const upstream = connect(own?.port ?? target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(first);
      upstream.pipe(client).pipe(upstream);
    });
    remember(upstream);
    client.once('close', () => upstream.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: portOf(server),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
