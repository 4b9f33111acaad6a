import { Anchor } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useSession } from '../api/token';
import { ReplayView } from '../replay/ReplayView';
import { useText } from '../strings/useText';
import { isRoomName } from './roomName';

export function ReplayPage() {
  const t = useText();
  const session = useSession();
  const { room } = useParams({ from: '/signed-in/r/$room/replay' });
  if (session === null) {
    return null;
  }
  if (!isRoomName(room)) {
    return (
      <main>
        <p>{t('room.bad-name')}</p>
        <Anchor component={Link} to="/">
          {t('menu.rooms')}
        </Anchor>
      </main>
    );
  }
  return <ReplayView key={`${room} ${session.userId}`} room={room} me={session} />;
}
