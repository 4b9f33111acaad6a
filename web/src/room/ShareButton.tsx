import { Button, CopyButton, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import classes from './RoomHeader.module.css';

export function ShareButton({ room }: { room: string }) {
  const t = useText();
  const link = `${location.origin}/r/${room}`;
  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" px="sm" leftSection={<Icon name="share" size={18} />} className={classes.share ?? ''} aria-label={t('room.share')}>
          <span className={classes.wide}>{t('room.share')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text>{t('room.share-hint', { room })}</Text>
          <Group gap="xs" wrap="nowrap">
            <TextInput flex={1} readOnly value={link} aria-label={t('room.share-link')} onFocus={(event) => event.currentTarget.select()} />
            <CopyButton value={link}>{({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'room.share-copied' : 'room.share-copy')}</Button>}</CopyButton>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
