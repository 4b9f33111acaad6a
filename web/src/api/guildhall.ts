import { call } from './http';
import type { About, CommandInfo, FeedPage, GuestSession, ReplayStep, Reply, RoomInfo, Suggestion, TableView } from './types';

/** What travels with a command; the same request id sent twice has one effect and one answer. */
export interface CommandBody {
  command: string;
  options: Record<string, string>;
  requestId: string;
}

export interface ComponentBody {
  id: string;
  values: string[];
  requestId: string;
}

export interface AutocompleteBody {
  command: string;
  option: string;
  typed: string;
  options: Record<string, string>;
}

/** As many entries as the server gives at once. */
export const feedPageSize = 100;

const inRoom = (room: string) => `/api/v1/rooms/${encodeURIComponent(room)}`;

export const guildhall = {
  signInAsGuest: (name: string, locale: string) => call<GuestSession>('POST', '/api/v1/auth/guest', { body: { name, locale } }),
  about: () => call<About>('GET', '/api/v1/about'),
  commands: (signal?: AbortSignal) => call<{ commands: CommandInfo[] }>('GET', '/api/v1/commands', { signal }),
  rooms: (signal?: AbortSignal) => call<{ rooms: RoomInfo[] }>('GET', '/api/v1/rooms', { signal }),
  sendCommand: (room: string, body: CommandBody) => call<Reply>('POST', `${inRoom(room)}/commands`, { body }),
  useComponent: (room: string, body: ComponentBody) => call<Reply>('POST', `${inRoom(room)}/components`, { body }),
  autocomplete: (room: string, body: AutocompleteBody, signal?: AbortSignal) =>
    call<{ suggestions: Suggestion[] }>('POST', `${inRoom(room)}/autocomplete`, { body, signal }),
  feed: (room: string, after: number | null, signal?: AbortSignal) =>
    call<FeedPage>('GET', `${inRoom(room)}/feed?limit=${feedPageSize}${after === null ? '' : `&after=${after}`}`, { signal }),
  table: (room: string, signal?: AbortSignal) => call<TableView>('GET', `${inRoom(room)}/table`, { signal }),
  /** One step of the room's game afterwards; without a number the last. */
  replay: (room: string, step: number | null, signal?: AbortSignal) =>
    call<ReplayStep>('GET', `${inRoom(room)}/replay${step === null ? '' : `?step=${step}`}`, { signal }),
};

export function pictureUrl(id: string): string {
  return `/api/v1/pictures/${encodeURIComponent(id)}.png`;
}
