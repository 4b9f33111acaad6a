import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useSession } from '../api/token';
import { RoomView } from '../room/RoomView';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';
import { isRoomName } from './roomName';

export function RoomPage() {
  const t = useText();
  const session = useSession();
  const { room } = useParams({ from: '/signed-in/r/$room' });
  if (session === null) {
    return null;
  }
  if (!isRoomName(room)) {
    return (
      <Stack component="main" align="center" p="xl" gap="md">
        <Brand large />
        <Text>{t('room.bad-name')}</Text>
        <Text c="var(--hall-quiet)">{t('rooms.bad-name')}</Text>
        <Anchor component={Link} to="/">
          {t('menu.rooms')}
        </Anchor>
      </Stack>
    );
  }
  return <RoomView key={`${room} ${session.userId}`} room={room} me={session} />;
}
