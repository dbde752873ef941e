import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import { makeCertificate } from '../places/certificate.ts';
import { portOf } from '../places/port.ts';

/** A server on the loopback address, as the browser is told of it. */
export interface Reached {
  readonly port: number;
  readonly spki: string;
  close(): Promise<void>;
}

/** A TLS server on a free port. */
export async function secureServer(answer: RequestListener): Promise<Reached> {
  const { key, cert, spki } = await makeCertificate();
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return { port: portOf(server), spki, close: () => closed(server) };
}

/** Ends a server with all that is still connected to it. */
export const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
