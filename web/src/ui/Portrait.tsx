import classes from './Portrait.module.css';
import { hueOf } from './tint';

/** The first letter of a name on a seal of wax. */
export function Portrait({ userId, name, small = false }: { userId: string; name: string; small?: boolean }) {
  return (
    <span className={classes.seal} data-small={small || undefined} style={{ '--hue': hueOf(userId) } as React.CSSProperties} aria-hidden="true">
      {Array.from(name)[0]?.toUpperCase()}
    </span>
  );
}
