/**
 * What the server of Artalk answers, as far as its pages ask. Its own is not on the npm registry; the pages that write to
 * it are the real ones.
 */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Reached, secureServer } from './secure-server.ts';

export interface Comments extends Reached {
  /** What was written so far. */
  readonly written: readonly string[];
}

export async function serveComments(): Promise<Comments> {
  const written: string[] = [];
  const server = await secureServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://comments.example');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('content-type', 'application/json');
    if (request.method === 'POST' && pathname === '/api/v2/comments') {
      written.push(await contentOf(request));
      response.end(JSON.stringify(comment(written.at(-1) ?? '', written.length)));
    } else {
      response.end(JSON.stringify(ANSWERS[pathname] ?? {}));
    }
  });
  return { ...server, written };
}

async function contentOf(request: IncomingMessage): Promise<string> {
  const { content } = JSON.parse(await text(request)) as { readonly content: string };
  return content;
}

const PAGE = { id: 1, key: '/', title: '', url: '', pv: 0, vote_up: 0, vote_down: 0 };

const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/v2/comments': { comments: [], count: 0, roots_count: 0, page: PAGE },
  '/api/v2/user': { user: null, notifies: [], notifies_count: 0, is_login: false },
  '/api/v2/pages/pv': { pv: 1 },
};

const comment = (content: string, id: number) => ({
  id,
  content,
  content_marked: content,
  nick: 'Odder',
  email_encrypted: '',
  link: '',
  ua: '',
  date: '2026-11-25 12:00:00',
  rid: 0,
  is_allow_reply: true,
  visible: true,
  page_key: '/',
  page_url: '',
});
