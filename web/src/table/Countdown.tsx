import { serverNow } from '../api/serverClock';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { useNow } from '../ui/useNow';
import classes from './Countdown.module.css';
import { clockFace, secondsLeft } from './timeLeft';

const urgentSeconds = 15;

/** How long the turn still lasts, by the server's clock. */
export function Countdown({ endsAt }: { endsAt: string }) {
  const t = useText();
  const left = secondsLeft(endsAt, useNow(serverNow));
  const face = clockFace(left);
  return (
    <span className={classes.clock} data-urgent={left <= urgentSeconds || undefined} role="timer" aria-label={left > 0 ? t('table.time-left', { time: face }) : t('table.time-up')}>
      <Icon name="hourglass" size={16} />
      <span aria-hidden="true">{face}</span>
    </span>
  );
}
