import type { Actor } from '../api/types';
import { useText } from '../strings/useText';
import { Portrait } from '../ui/Portrait';
import classes from './Gathering.module.css';

/** Who is here, while no game fills the table. */
export function Gathering({ members, me }: { members: readonly Actor[]; me: Actor }) {
  const t = useText();
  return (
    <section>
      <h2 className={classes.heading}>{t('room.gathering')}</h2>
      <ul className={classes.list}>
        {members.map(({ userId, name }) => (
          <li key={userId}>
            <Portrait userId={userId} name={name} />
            <span>{name}</span>
            {userId === me.userId && <span className={classes.you}>{t('table.you')}</span>}
          </li>
        ))}
      </ul>
      <p className={classes.none}>{t('table.none')}</p>
    </section>
  );
}
