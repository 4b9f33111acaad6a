import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { currentSession } from '../api/token';
import type { Actor, Entry } from '../api/types';
import type { Connect, TableChanged } from './tableHub';

export const connectOverSignalR: Connect = (events) => {
  const hub = new HubConnectionBuilder()
    .withUrl('/hubs/table', { accessTokenFactory: () => currentSession()?.token ?? '' })
    .configureLogging(LogLevel.None)
    .build();
  hub.on('entry', (entry: Entry) => events.entry(entry));
  hub.on('table', (change: TableChanged) => events.table(change));
  hub.on('presence', (presence: { room: string; members: Actor[] }) => events.presence(presence));
  const closed = new Promise<void>((resolve) => hub.onclose(() => resolve()));
  return {
    start: () => hub.start(),
    join: (room) => hub.invoke('Join', room),
    closed,
    stop: () => hub.stop(),
  };
};
