import { Anchor, Container, Group, List, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { guildhall } from '../api/guildhall';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';
import { ErrorNote } from '../ui/ErrorNote';
import { SettingsMenu } from '../ui/SettingsMenu';

/** Version and licences: whoever plays may see whose work they play with. */
export function AboutPage() {
  const t = useText();
  const about = useQuery({ queryKey: ['about'], queryFn: guildhall.about, staleTime: Infinity });

  return (
    <Container size="sm" py="lg">
      <Group justify="space-between">
        <Brand />
        <SettingsMenu />
      </Group>
      <Stack component="main" gap="md" py="lg">
        <Title order={1}>{t('about.heading')}</Title>
        {about.isPending && <Loader aria-label={t('about.loading')} />}
        {about.isError && <ErrorNote error={about.error} />}
        {about.data !== undefined && (
          <>
            <Text>{t('about.version', { name: about.data.name, version: about.data.version })}</Text>
            <List spacing="sm">
              {about.data.licences.map((licence) => (
                <List.Item key={licence}>{licence}</List.Item>
              ))}
            </List>
          </>
        )}
        <Anchor component={Link} to="/">
          {t('menu.rooms')}
        </Anchor>
      </Stack>
    </Container>
  );
}
