/** A TLS server that answers for every host name, as the site of that name. */
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bundles } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { BUNDLES, type Place } from './place.ts';
import { portOf } from './port.ts';
import { type SeenRequest, seenOf } from './seen-request.ts';
import { jitsi, meet, teams } from './sites/calls.ts';
import { editors } from './sites/editors.ts';
import { facebook } from './sites/facebook.ts';
import { instagram } from './sites/instagram.ts';
import { linkedin } from './sites/linkedin.ts';
import { mastodon } from './sites/mastodon.ts';
import { plain } from './sites/plain.ts';
import { x } from './sites/x.ts';
import { zoom } from './sites/zoom.ts';

const PLACES: readonly Place[] = [
  editors,
  facebook,
  instagram,
  x,
  linkedin,
  mastodon,
  meet,
  jitsi,
  teams,
  zoom,
];

export interface Places {
  /** On the loopback address. */
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  readonly spki: string;
  /** Every request so far, in order. */
  readonly log: readonly SeenRequest[];
  /** `https://<host>`: a browser that is launched with these places reaches them without a port. */
  origin(host: string): string;
  close(): Promise<void>;
}

interface Options {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Places that go before those of this folder. */
  readonly more?: readonly Place[];
}

export async function servePlaces({ port = 0, more = [] }: Options = {}): Promise<Places> {
  const [{ key, cert, spki }, files] = await Promise.all([makeCertificate(), bundles()]);
  const log: SeenRequest[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    log.push(seenOf(request, url));
    answer(url, request, response, files, [...more, ...PLACES]);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    port: portOf(server),
    spki,
    log,
    origin: (host) => `https://${host}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  places: readonly Place[],
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  if (url.pathname.startsWith(BUNDLES)) {
    const file = files.get(url.pathname.slice(BUNDLES.length));
    if (file) response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
    else response.writeHead(404).end();
    return;
  }
  const asked = { host: url.hostname, url };
  let found = null;
  for (const place of places) found ??= place(asked);
  found ??= plain(asked);
  if ('redirect' in found) response.writeHead(302, { location: found.redirect }).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found.html);
}
