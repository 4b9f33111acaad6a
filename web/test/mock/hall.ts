import type { Actor, Entry, FeedPage, Reply, TableView } from '../../src/api/types';
import { battleBoard, battleTable } from './battle.ts';
import { fight, help, heroKind, reply, tableFor } from './replies.ts';

interface Room {
  entries: (Entry & { only: string | null })[];
  table: TableView | null;
}

type Listener = (room: string, event: string, payload: unknown) => void;

/** The server's memory: rooms, entries, and answers by request id. */
export class Hall {
  readonly rooms = new Map<string, Room>();
  readonly people = new Map<string, Actor>();
  private readonly answers = new Map<string, Reply>();
  private readonly listeners: Listener[] = [];
  /** How often something really happened, for tests of "never twice". */
  effects = 0;

  onEvent(listener: Listener) {
    this.listeners.push(listener);
  }

  signIn(name: string): { token: string; userId: string; name: string } {
    const userId = `u-${name.toLowerCase()}`;
    const token = `token-${userId}`;
    this.people.set(token, { userId, name });
    return { token, userId, name };
  }

  room(name: string): Room {
    const known = this.rooms.get(name) ?? { entries: [], table: null };
    this.rooms.set(name, known);
    return known;
  }

  run(room: string, actor: Actor, command: string, options: Record<string, string>, requestId: string): Reply {
    const typed = [command, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
    return this.once(room, actor, typed, requestId, () => this.answer(room, actor, command, options));
  }

  use(room: string, actor: Actor, id: string, values: string[], requestId: string): Reply {
    return this.once(room, actor, [id.replace(':', ' '), ...values].join(' '), requestId, () => this.pressed(room, actor, id, values));
  }

  feed(room: string, actor: Actor, after: number | null, limit: number): FeedPage {
    const all = this.room(room).entries;
    const visible = all.filter(({ only, seq }) => (only === null || only === actor.userId) && seq > (after ?? 0));
    const entries = after === null ? visible.slice(-limit) : visible.slice(0, limit);
    return { entries: entries.map(({ seq, at, actor: by, command, reply: said }) => ({ seq, at, actor: by, command, reply: said })), last: all.at(-1)?.seq ?? 0 };
  }

  private once(room: string, actor: Actor, typed: string, requestId: string, act: () => Reply): Reply {
    const key = `${actor.userId}/${requestId}`;
    const known = this.answers.get(key);
    if (known !== undefined) {
      return known;
    }
    this.effects += 1;
    const said = act();
    this.answers.set(key, said);
    const { entries } = this.room(room);
    const only = said.visibility === 'only-me' ? actor.userId : null;
    const entry: Entry = { seq: (entries.at(-1)?.seq ?? 0) + 1, at: new Date().toISOString(), actor, command: typed, reply: said };
    entries.push({ ...entry, only });
    if (only === null) {
      this.tell(room, 'entry', entry);
    }
    return said;
  }

  private answer(room: string, actor: Actor, command: string, options: Record<string, string>): Reply {
    switch (command) {
      case 'help':
        return help;
      case 'hero create':
        return heroKind;
      case 'delve start':
        return this.startFight(room, tableFor('session-1', 1, actor));
      case 'campaign start':
        return this.startFight(room, battleTable('session-1', actor));
      case 'move':
        return this.move(room, options.to ?? '');
      case 'init next':
        return this.endTurn(room);
      case 'say':
        return reply(options.text ?? '');
      case 'roll':
        return reply(`🎲 ${options.dice ?? ''} → **${(this.effects % 6) + 7}** (4, 2, 1)`);
      default: {
        const text = `You cannot do that now: **${command}** needs a hero. Create one with \`/hero create\`.`;
        return reply(text, { visibility: 'only-me', refusal: { code: 'delve.no-hero', text } });
      }
    }
  }

  private pressed(room: string, actor: Actor, id: string, values: string[]): Reply {
    if (!id.startsWith('fight:')) {
      return reply(`Noted: ${values.join(', ')}`, { visibility: 'only-me', components: heroKind.components });
    }
    const { table } = this.room(room);
    if (table === null) {
      return this.startFight(room, tableFor('session-1', 1, actor));
    }
    table.version += 1;
    this.tell(room, 'table', { sessionId: table.sessionId, version: table.version });
    return fight(`**${actor.name}** swings at Snag: 17 hits, 6 slashing damage.`, table.sessionId);
  }

  private move(room: string, to: string): Reply {
    const { table } = this.room(room);
    const reach = table?.board?.reach.find(({ square }) => square === to);
    if (table == null || reach === undefined) {
      const text = `${to} is out of reach.`;
      return reply(text, { visibility: 'only-me', refusal: { code: 'battle.no-way', text } });
    }
    this.change(room, { ...table, board: battleBoard(reach) });
    return reply(`**Brunhild** goes to ${to}.`);
  }

  private endTurn(room: string): Reply {
    const { table } = this.room(room);
    if (table?.board != null) {
      this.change(room, { ...table, turn: 'foe-1', board: { ...table.board, mover: null, reach: [] } });
    }
    return reply('Snag has the turn.');
  }

  private change(room: string, table: TableView) {
    const changed = { ...table, version: table.version + 1 };
    this.room(room).table = changed;
    this.tell(room, 'table', { sessionId: changed.sessionId, version: changed.version });
  }

  private startFight(room: string, table: TableView): Reply {
    this.room(room).table = table;
    this.tell(room, 'table', { sessionId: table.sessionId, version: table.version });
    return fight('The door gives way. *Steel out!*', table.sessionId);
  }

  private tell(room: string, event: string, payload: object) {
    for (const listener of this.listeners) {
      listener(room, event, event === 'entry' ? payload : { room, ...payload });
    }
  }
}
