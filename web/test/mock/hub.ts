import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Actor } from '../../src/api/types';
import type { Hall } from './hall.ts';

const recordEnd = '\u001e';

interface Message {
  protocol?: string;
  type?: number;
  target?: string;
  invocationId?: string;
  arguments?: string[];
}

/** As much of SignalR's JSON protocol as one hub needs. */
export class Hub {
  private readonly sockets = new Map<WebSocket, { actor: Actor; room: string | null }>();
  private readonly webSockets = new WebSocketServer({ noServer: true });

  constructor(private readonly hall: Hall) {
    hall.onEvent((room, target, payload) => this.tell(room, target, payload));
  }

  negotiate(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.url?.startsWith('/hubs/table/negotiate') !== true) {
      return false;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({ negotiateVersion: 1, connectionId: 'c', connectionToken: 'c', availableTransports: [{ transport: 'WebSockets', transferFormats: ['Text'] }] }),
    );
    return true;
  }

  attach(server: Server) {
    server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://mock');
      const actor = this.hall.people.get(url.searchParams.get('access_token') ?? '');
      if (url.pathname === '/hubs/table' && actor !== undefined) {
        this.webSockets.handleUpgrade(request, socket, head, (webSocket) => this.accept(webSocket, actor));
      }
    });
  }

  private accept(socket: WebSocket, actor: Actor) {
    this.sockets.set(socket, { actor, room: null });
    socket.on('message', (data: RawData) => {
      const text = Buffer.isBuffer(data) ? data.toString('utf8') : '';
      for (const part of text.split(recordEnd).filter((one) => one !== '')) {
        this.receive(socket, JSON.parse(part) as Message);
      }
    });
    socket.on('close', () => {
      const room = this.sockets.get(socket)?.room ?? null;
      this.sockets.delete(socket);
      this.announce(room);
    });
  }

  private receive(socket: WebSocket, message: Message) {
    if (message.protocol !== undefined) {
      socket.send(`{}${recordEnd}`);
    } else if (message.type === 1 && message.target === 'Join') {
      const room = message.arguments?.[0] ?? '';
      const member = this.sockets.get(socket);
      if (member !== undefined) {
        member.room = room;
      }
      socket.send(JSON.stringify({ type: 3, invocationId: message.invocationId, result: null }) + recordEnd);
      this.announce(room);
    } else if (message.type === 6) {
      socket.send(`{"type":6}${recordEnd}`);
    }
  }

  private announce(room: string | null) {
    if (room !== null) {
      const members = new Map([...this.sockets.values()].filter((one) => one.room === room).map(({ actor }) => [actor.userId, actor]));
      this.tell(room, 'presence', { room, members: [...members.values()] });
    }
  }

  private tell(room: string, target: string, payload: unknown) {
    const message = JSON.stringify({ type: 1, target, arguments: [payload] }) + recordEnd;
    for (const [socket, member] of this.sockets) {
      if (member.room === room) {
        socket.send(message);
      }
    }
  }
}
