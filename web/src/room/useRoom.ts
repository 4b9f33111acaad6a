import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { ApiError } from '../api/apiError';
import { guildhall } from '../api/guildhall';
import type { Actor, TableView } from '../api/types';
import { readSince } from './catchUp';
import { deliver, pageClock } from './deliver';
import { emptyFeed, feedReducer } from './feedState';
import { loadOutbox, saveOutbox } from './outboxStore';
import { newRequestId } from './requestId';
import type { Sending, Wish } from './sending';
import { connectOverSignalR } from './signalRConnection';
import { keepConnected, type Kept } from './tableHub';

export type Connection = 'connecting' | 'live' | 'lost';

/** Everything a room is, live: its feed, what is on its way, who is there and the table. */
export function useRoom(room: string, userId: string) {
  const queries = useQueryClient();
  const [feed, dispatch] = useReducer(feedReducer, room, (name) => emptyFeed(loadOutbox(name)));
  const [connection, setConnection] = useState<Connection>('connecting');
  const [members, setMembers] = useState<readonly Actor[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  const cursor = useRef<number | null>(null);
  const newest = useRef(0);
  const ended = useRef(new AbortController());
  const hub = useRef<Kept | null>(null);

  const table = useQuery({ queryKey: ['table', room], queryFn: ({ signal }) => readTable(room, signal) });
  const refreshTable = useCallback(() => void queries.invalidateQueries({ queryKey: ['table', room] }), [queries, room]);

  useEffect(() => {
    newest.current = feed.entries.at(-1)?.seq ?? 0;
  }, [feed.entries]);
  useEffect(() => saveOutbox(room, feed.outbox), [room, feed.outbox]);

  const catchUp = useCallback(async () => {
    try {
      cursor.current = await readSince(
        cursor.current,
        (after) => guildhall.feed(room, after, ended.current.signal),
        (page) => dispatch({ type: 'page', page, userId }),
      );
      setFault(null);
    } catch (error) {
      if (!ended.current.signal.aborted) {
        setFault(error);
      }
    }
  }, [room, userId]);

  useEffect(() => {
    ended.current = new AbortController();
    const kept = keepConnected(
      room,
      {
        entry: (entry) => dispatch({ type: 'live', entry, userId }),
        table: refreshTable,
        presence: (presence) => setMembers(presence.members),
        joined: () => {
          setConnection('live');
          void catchUp();
          refreshTable();
        },
        lost: () => {
          setConnection('lost');
          // Where only the live connection is barred, the feed still moves, if slowly.
          void catchUp();
        },
      },
      connectOverSignalR,
    );
    hub.current = kept;
    // The feed need not wait for the live connection.
    const first = setTimeout(() => void catchUp());
    return () => {
      clearTimeout(first);
      ended.current.abort();
      kept.stop();
    };
  }, [room, userId, catchUp, refreshTable]);

  const dispatchSending = useCallback(
    async (sending: Sending) => {
      const { requestId, wish } = sending;
      dispatch({ type: 'send', sending });
      const reply = await deliver(
        () => post(room, wish, requestId),
        (status) => dispatch({ type: 'status', requestId, status, userId }),
        pageClock,
        ended.current.signal,
      );
      if (reply !== null) {
        refreshTable();
        await catchUp();
      }
      return reply;
    },
    [room, userId, catchUp, refreshTable],
  );

  const send = useCallback(
    (label: string, wish: Wish) =>
      dispatchSending({
        requestId: newRequestId(),
        label,
        wish,
        afterSeq: newest.current,
        at: new Date().toISOString(),
        status: { state: 'sending' },
      }),
    [dispatchSending],
  );
  const reconnect = useCallback(() => hub.current?.retryNow(), []);
  const drop = useCallback((requestId: string) => dispatch({ type: 'drop', requestId }), []);

  return useMemo(
    () => ({ room, feed, connection, members, fault, table: table.data ?? null, send, resend: dispatchSending, drop, catchUp, reconnect }),
    [room, feed, connection, members, fault, table.data, send, dispatchSending, drop, catchUp, reconnect],
  );
}

export type Room = ReturnType<typeof useRoom>;

function post(room: string, wish: Wish, requestId: string) {
  return wish.kind === 'command'
    ? guildhall.sendCommand(room, { command: wish.command, options: wish.options, requestId })
    : guildhall.useComponent(room, { id: wish.id, values: wish.values, requestId });
}

/** A room without a game is no fault. */
async function readTable(room: string, signal: AbortSignal): Promise<TableView | null> {
  try {
    return await guildhall.table(room, signal);
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found') {
      return null;
    }
    throw error;
  }
}
