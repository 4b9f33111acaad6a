import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../../src/api/types';
import { replayStep } from './battle.ts';
import { commands } from './commands.ts';
import type { Hall } from './hall.ts';
import { mapPng } from './png.ts';

type Json = Record<string, unknown>;

/** The REST part of the contract; false where the path is not the API's. */
export async function answer(hall: Hall, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://mock');
  const path = url.pathname;
  if (!path.startsWith('/api/')) {
    return false;
  }
  const body = request.method === 'POST' ? await readBody(request) : {};
  if (path === '/api/v1/auth/guest') {
    send(response, 201, hall.signIn(String(body.name)));
  } else if (path.startsWith('/api/v1/pictures/')) {
    response.writeHead(200, { 'content-type': 'image/png' }).end(mapPng());
  } else {
    const actor = hall.people.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (actor === undefined) {
      problem(response, 401, 'auth.missing', 'Sign in first.');
    } else {
      await authorized(hall, actor, url, body, request, response);
    }
  }
  return true;
}

async function authorized(hall: Hall, actor: Actor, url: URL, body: Json, request: IncomingMessage, response: ServerResponse) {
  const [, room = '', what = ''] = /^\/api\/v1\/rooms\/([a-z0-9-]{1,40})\/(.+)$/.exec(url.pathname) ?? [];
  const requestId = String(body.requestId);
  await new Promise((resolve) => setTimeout(resolve, 60));
  switch (room === '' ? url.pathname : what) {
    case '/api/v1/commands':
      { send(response, 200, { commands }); return; }
    case '/api/v1/rooms':
      { send(response, 200, { rooms: [...hall.rooms].map(([name, { table }]) => ({ room: name, members: 1, playing: table !== null })) }); return; }
    case 'feed': {
      const after = url.searchParams.get('after');
      send(response, 200, hall.feed(room, actor, after === null ? null : Number(after), Number(url.searchParams.get('limit') ?? 50))); return;
    }
    case 'table': {
      const { table } = hall.room(room);
      if (table === null) {
        problem(response, 404, 'session.none', 'No game is under way here.');
      } else {
        send(response, 200, table);
      }
      return;
    }
    case 'replay':
      { send(response, 200, replayStep(Number(url.searchParams.get('step') ?? 99), actor)); return; }
    case 'autocomplete':
      { send(response, 200, { suggestions: ['Snag', 'Grub', 'Old Rat'].filter((name) => name.toLowerCase().startsWith(String(body.typed).toLowerCase())).map((name) => ({ label: `${name} (goblin)`, value: name })) }); return; }
    case 'commands': {
      const options = body.options as Record<string, string>;
      if (body.command === 'mock fault') {
        return fault(options.kind ?? '', requestId, request, response);
      }
      send(response, 200, hall.run(room, actor, String(body.command), options, requestId)); return;
    }
    case 'components':
      { send(response, 200, hall.use(room, actor, String(body.id), body.values as string[], requestId)); return; }
    default:
      { problem(response, 404, 'path.unknown', 'There is no such path.'); return; }
  }
}

function fault(kind: string, requestId: string, request: IncomingMessage, response: ServerResponse) {
  switch (kind) {
    case 'busy':
      { problem(response, 429, 'rate.limited', 'Too many commands.', { 'retry-after': '8' }); return; }
    case 'long':
      { problem(response, 413, 'request.too-large', ''); return; }
    case 'hang-up':
      return request.socket.destroy();
    case 'offline':
      { problem(response, 503, '', ''); return; }
    default:
      { problem(response, 500, 'fault', 'Something went wrong on our side.', { 'x-request-id': requestId }); return; }
  }
}

async function readBody(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const part of request) {
    text += String(part);
  }
  return JSON.parse(text === '' ? '{}' : text) as Json;
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string, detail: string, headers: Record<string, string> = {}) {
  const body = { error_code: code, ...(detail === '' ? {} : { detail }), timestamp: new Date().toISOString() };
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify(body));
}
