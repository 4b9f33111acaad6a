import { Badge, Button, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type SyntheticEvent } from 'react';
import { guildhall } from '../api/guildhall';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { SettingsMenu } from '../ui/SettingsMenu';
import { useFirstFocus } from '../ui/useFirstFocus';
import { isRoomName, toRoomName } from './roomName';
import classes from './RoomsPage.module.css';

export function RoomsPage() {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field);
  const rooms = useQuery({ queryKey: ['rooms'], queryFn: ({ signal }) => guildhall.rooms(signal), refetchInterval: 20_000 });

  const enter = (event: SyntheticEvent) => {
    event.preventDefault();
    const room = toRoomName(typed);
    setRefused(!isRoomName(room));
    if (isRoomName(room)) {
      void navigate({ to: '/r/$room', params: { room } });
    }
  };

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Brand />
        <SettingsMenu />
      </header>
      <main className={classes.main}>
        <section className={classes.open}>
          <Title order={1} size="h2">
            {t('rooms.open-heading')}
          </Title>
          <Text c="var(--hall-quiet)" mb="md">
            {t('rooms.open-hint')}
          </Text>
          <form onSubmit={enter} className={classes.form}>
            <TextInput
              size="lg"
              ref={field}
              label={t('rooms.name')}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setRefused(false);
              }}
              error={refused ? t('rooms.bad-name') : null}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
            />
            <Button type="submit" size="lg" disabled={typed.trim() === ''}>
              {t('rooms.go')}
            </Button>
          </form>
        </section>
        <section aria-busy={rooms.isPending}>
          <Title order={2} size="h3" mb="sm">
            {t('rooms.heading')}
          </Title>
          {rooms.isPending && <Text c="var(--hall-quiet)">{t('rooms.loading')}</Text>}
          {rooms.isError && <ErrorNote error={rooms.error} onRetry={() => void rooms.refetch()} />}
          {rooms.data?.rooms.length === 0 && <Text c="var(--hall-quiet)">{t('rooms.none')}</Text>}
          <ul className={classes.list}>
            {rooms.data?.rooms.map(({ room, members, playing }) => (
              <li key={room}>
                <Link to="/r/$room" params={{ room }} className={classes.room}>
                  <Icon name={playing ? 'swords' : 'door'} size={26} />
                  <span className={classes.name}>{room}</span>
                  <span className={classes.members}>{t('rooms.members', { count: members })}</span>
                  {playing && <Badge variant="light">{t('rooms.playing')}</Badge>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
