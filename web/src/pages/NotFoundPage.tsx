import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';

export function NotFoundPage() {
  const t = useText();
  return (
    <Stack component="main" align="center" p="xl" gap="md">
      <Brand large />
      <Text>{t('page.not-found')}</Text>
      <Anchor component={Link} to="/">
        {t('menu.rooms')}
      </Anchor>
    </Stack>
  );
}
