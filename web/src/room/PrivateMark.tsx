import { Badge } from '@mantine/core';
import { useText } from '../strings/useText';
import classes from './FeedView.module.css';

/** Nobody else reads this. */
export function PrivateMark() {
  const t = useText();
  return (
    <Badge size="sm" variant="outline" color="gray" className={classes.private ?? ''}>
      {t('room.only-you')}
    </Badge>
  );
}
