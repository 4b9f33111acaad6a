import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef } from 'react';
import type { Actor } from '../api/types';
import { useText } from '../strings/useText';
import { Gathering } from '../table/Gathering';
import { PartyPanel } from '../table/PartyPanel';
import { PartyStrip } from '../table/PartyStrip';
import { wishOf } from '../table/boardCall';
import type { TableActs } from '../table/tableActs';
import { ErrorNote } from '../ui/ErrorNote';
import { useFirstFocus } from '../ui/useFirstFocus';
import { ActionBar } from './ActionBar';
import { CommandBar } from './CommandBar';
import { currentActions } from './currentActions';
import { EntryView } from './EntryView';
import { FeedView } from './FeedView';
import { Greeting } from './Greeting';
import { OfflineBanner } from './OfflineBanner';
import { isAsking, openChoices } from './openChoices';
import { madeHero, quickCommands, type QuickCommand } from './quickCommands';
import { RoomHeader } from './RoomHeader';
import classes from './RoomView.module.css';
import { findUnsent, type Sending, type Wish } from './sending';
import { SendingView } from './SendingView';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useDraft } from './storedText';
import { timeline } from './timeline';
import { useActions } from './useActions';
import { useBar } from './useBar';
import { useKeptFocus } from './useKeptFocus';
import { useRoom } from './useRoom';
import { useShortcuts } from './useShortcuts';

export function RoomView({ room: name, me }: { room: string; me: Actor }) {
  const t = useText();
  const room = useRoom(name, me.userId);
  const { feed, table, send, resend, drop } = room;
  const [draft, setDraft] = useDraft(name);
  const input = useRef<HTMLInputElement>(null);
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 62rem)', true, { getInitialValueInEffect: false });
  const { busy, use, underway } = useActions(room);
  useShortcuts({ input, onHelp: openHelp });

  // The same line again after a failure is the same wish: it keeps its request id.
  const run = useCallback(
    (line: string, wish: Wish) => {
      const unsent = findUnsent(feed.outbox, wish);
      return unsent === undefined ? send(line, wish) : resend(unsent);
    },
    [feed.outbox, send, resend],
  );
  const bar = useBar({ input, room: name, draft, setDraft, run });
  const again = useCallback(
    async (sending: Sending) => {
      const reply = await resend(sending);
      if (reply !== null) {
        setDraft((now) => (now.trim() === sending.label ? '' : now));
      }
    },
    [resend, setDraft],
  );
  const runQuick = useCallback(({ command }: QuickCommand) => void run(`/${command}`, { kind: 'command', command, options: {} }), [run]);

  const acts: TableActs = useMemo(() => ({ busy: underway, run: (command) => run(`/${command}`, wishOf(command)) }), [run, underway]);

  const items = useMemo(() => timeline(feed), [feed]);
  const actions = useMemo(() => currentActions(items), [items]);
  const open = useMemo(() => openChoices(items, me.userId), [items, me.userId]);
  const hasHero = useMemo(() => madeHero(feed.entries, me.userId), [feed.entries, me.userId]);
  const quick = quickCommands({ table, userId: me.userId, hasHero, actions });
  const empty = feed.loaded && feed.entries.length === 0 && feed.outbox.length === 0;
  const actionBar = useRef<HTMLElement>(null);
  useKeptFocus({ bar: actionBar, underway });
  useFirstFocus(input, feed.loaded);
  const newest = `${feed.entries.at(-1)?.seq ?? ''} ${feed.outbox.map(({ requestId, status }) => requestId + status.state).join(' ')}`;

  return (
    <div className={classes.room}>
      <a className={classes.skip} href="#command-line">
        {t('page.skip')}
      </a>
      <RoomHeader room={name} members={room.members} played={table !== null} onShortcuts={openHelp} />
      <OfflineBanner lost={room.connection === 'lost'} onRetry={room.reconnect} />
      {!wide && table !== null && <PartyStrip table={table} me={me} acts={acts} />}
      <div className={classes.columns}>
        <main className={classes.main}>
          <FeedView newest={newest} sent={feed.outbox.at(-1)?.requestId ?? ''}>
            {!feed.loaded && room.fault === null && <p className={classes.loading}>{t('room.loading')}</p>}
            {!feed.loaded && room.fault !== null && <ErrorNote error={room.fault} onRetry={() => void room.catchUp()} />}
            {empty && <Greeting doors={quick} onChoose={runQuick} busy={underway} />}
            {items.map((item) =>
              item.kind === 'entry' ? (
                <EntryView
                  key={item.entry.seq}
                  entry={item.entry}
                  own={item.entry.actor.userId === me.userId}
                  choosing={open.has(item)}
                  use={use}
                  busy={busy}
                />
              ) : (
                <SendingView
                  key={item.sending.requestId}
                  sending={item.sending}
                  me={me}
                  choosing={open.has(item)}
                  use={use}
                  busy={busy}
                  resend={again}
                  drop={drop}
                />
              ),
            )}
          </FeedView>
          <div className={classes.dock}>
            {!empty && feed.loaded && (
              <ActionBar
                bar={actionBar}
                components={actions?.components ?? []}
                quick={quick}
                table={table}
                userId={me.userId}
                use={use}
                busy={busy}
                underway={underway}
                asked={[...open].some(isAsking)}
                onQuick={runQuick}
              />
            )}
            <CommandBar input={input} bar={bar} draft={draft} />
          </div>
        </main>
        {wide && (
          <aside className={classes.aside} data-map={table?.board != null || undefined} aria-label={t('table.label')}>
            {table === null ? <Gathering members={room.members} me={me} /> : <PartyPanel table={table} me={me} acts={acts} />}
          </aside>
        )}
      </div>
      <ShortcutsDialog opened={help} onClose={closeHelp} />
    </div>
  );
}
