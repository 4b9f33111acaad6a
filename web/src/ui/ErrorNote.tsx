import { Alert, Button, Group } from '@mantine/core';
import { useText } from '../strings/useText';
import { describeError } from './describeError';

export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText();
  return (
    <Alert color="blood" variant="light" role="alert">
      <Group justify="space-between" gap="sm">
        <span>{describeError(error, t)}</span>
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('error.again')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
