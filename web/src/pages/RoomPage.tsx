import { useParams } from '@tanstack/react-router';
import { Title } from '@mantine/core';

export function RoomPage() {
  const { room } = useParams({ from: '/r/$room' });
  return <Title order={1}>{room}</Title>;
}
