import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Actor } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { Portrait } from '../ui/Portrait';
import { SettingsMenu } from '../ui/SettingsMenu';
import classes from './RoomHeader.module.css';
import { ShareButton } from './ShareButton';

const mostSeals = 6;

interface Props {
  room: string;
  members: readonly Actor[];
  /** Whether there is a game here to look back on. */
  played: boolean;
  onShortcuts: () => void;
}

export function RoomHeader({ room, members, played, onShortcuts }: Props) {
  const t = useText();
  const names = members.map(({ name }) => name).join(', ');
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home} aria-label={t('menu.rooms')} title={t('menu.rooms')}>
        <Icon name="crest" size={26} />
        <span className={classes.wide}>{t('app.name')}</span>
      </Link>
      <h1 className={classes.room}>{room}</h1>
      {members.length > 0 && (
        <div className={classes.members} role="img" aria-label={t('room.members', { names })} title={names}>
          {members.slice(0, mostSeals).map(({ userId, name }) => (
            <Portrait key={userId} userId={userId} name={name} small />
          ))}
          {members.length > mostSeals && <span>{`+${members.length - mostSeals}`}</span>}
        </div>
      )}
      <div className={classes.tools}>
        {played && (
          <Button renderRoot={(props) => <Link {...props} to="/r/$room/replay" params={{ room }} />} variant="default" px="sm" className={classes.share ?? ''} leftSection={<Icon name="scroll" size={18} />} aria-label={t('replay.open')}>
            <span className={classes.wide}>{t('replay.open')}</span>
          </Button>
        )}
        <ShareButton room={room} />
        <SettingsMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}
