/** A real PeerServer, which brings the two sides of a call together; sound and picture then go between them. */
import { Server } from 'node:https';
import { PeerServer } from 'peer';
import { makeCertificate } from '../places/certificate.ts';
import { portOf } from '../places/port.ts';
import { closed, type Reached } from './secure-server.ts';

export interface Signalling extends Reached {
  /** What kinds of messages it has passed from one side to the other. */
  readonly passed: ReadonlySet<string>;
}

export async function servePeers(): Promise<Signalling> {
  const { key, cert, spki } = await makeCertificate();
  const passed = new Set<string>();
  const server = await new Promise<Server>((listening, failed) => {
    const peers = PeerServer(
      { host: '127.0.0.1', port: 0, path: '/', ssl: { key, cert } },
      (made) => {
        if (made instanceof Server) listening(made);
        else failed(new Error('The PeerServer speaks without TLS.'));
      },
    );
    peers.on('message', (_, { type }) => passed.add(type));
    peers.on('error', failed);
  });
  return { port: portOf(server), spki, passed, close: () => closed(server) };
}
