import classes from './Portrait.module.css';
import { hueOf } from './tint';

interface Props {
  userId: string;
  name: string;
  small?: boolean;
  /** Where the first letter would not tell one from another. */
  letters?: string | undefined;
}

/** The first letter of a name on a seal of wax. */
export function Portrait({ userId, name, small = false, letters }: Props) {
  return (
    <span className={classes.seal} data-small={small || undefined} style={{ '--hue': hueOf(userId) } as React.CSSProperties} aria-hidden="true">
      {letters ?? Array.from(name)[0]?.toUpperCase()}
    </span>
  );
}
