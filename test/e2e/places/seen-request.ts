/** What of a request could carry something to whom it goes, and what tells who made it. */
import type { IncomingMessage } from 'node:http';

export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  /** Begins with its `?` if there is one. */
  readonly query: string;
  /** Bytes of its body that have come so far. */
  readonly body: number;
  /** These are empty where the request has no such header. */
  readonly cookie: string;
  readonly origin: string;
  /** `Sec-Fetch-Dest`: what it is to become. */
  readonly dest: string;
  /** `Sec-Fetch-Mode`: how it is asked for. */
  readonly mode: string;
  /** `Sec-Fetch-Site`: from where. */
  readonly site: string;
}

/** Follows the request to its end: the length of its body grows as it comes. */
export function seenOf(request: IncomingMessage, url: URL): SeenRequest {
  const header = (name: string) => String(request.headers[name] ?? '');
  const seen = {
    method: request.method ?? '',
    host: url.hostname,
    path: url.pathname,
    query: url.search,
    body: 0,
    cookie: header('cookie'),
    origin: header('origin'),
    dest: header('sec-fetch-dest'),
    mode: header('sec-fetch-mode'),
    site: header('sec-fetch-site'),
  };
  request.on('data', ({ length }: Buffer) => {
    seen.body += length;
  });
  return seen;
}
