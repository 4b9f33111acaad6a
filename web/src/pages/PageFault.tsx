import { Button, Stack, Text } from '@mantine/core';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';

export function PageFault() {
  const t = useText();
  return (
    <Stack component="main" align="center" p="xl" gap="md" role="alert">
      <Brand large />
      <Text>{t('page.fault')}</Text>
      <Button onClick={() => location.reload()}>{t('page.reload')}</Button>
    </Stack>
  );
}
