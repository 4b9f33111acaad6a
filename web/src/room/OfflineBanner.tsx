import { Button } from '@mantine/core';
import { useText } from '../strings/useText';
import classes from './RoomView.module.css';

export function OfflineBanner({ lost, onRetry }: { lost: boolean; onRetry: () => void }) {
  const t = useText();
  return (
    <div role="status" className={lost ? classes.banner : undefined}>
      {lost && <span>{t('room.lost')}</span>}
      {lost && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('room.lost-again')}
        </Button>
      )}
    </div>
  );
}
