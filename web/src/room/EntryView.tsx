import { memo } from 'react';
import type { Entry } from '../api/types';
import { isTalk } from '../commands/parse';
import { ComponentsRow, type UseComponent } from '../reply/ComponentsRow';
import { ReplyView } from '../reply/ReplyView';
import { useLocale } from '../strings/locale';
import { Portrait } from '../ui/Portrait';
import classes from './FeedView.module.css';
import { isQuestion } from './openChoices';
import { PrivateMark } from './PrivateMark';

interface Props {
  entry: Entry;
  own: boolean;
  /** Whether its components stand here and may be pressed. */
  choosing: boolean;
  use: UseComponent;
  busy: ReadonlySet<string>;
}

export const EntryView = memo(function EntryView({ entry, own, choosing, use, busy }: Props) {
  const locale = useLocale();
  const { actor, reply, command, at } = entry;
  const time = new Date(at);
  const talk = isTalk(command) && reply.refusal == null;

  return (
    <article className={classes.entry} data-own={own || undefined} data-talk={talk || undefined}>
      <Portrait userId={actor.userId} name={actor.name} />
      <div className={classes.content}>
        <header className={classes.by}>
          <span className={classes.name}>{actor.name}</span>
          {command !== '' && !talk && <code className={classes.command}>{`/${command}`}</code>}
          {reply.visibility === 'only-me' && <PrivateMark />}
          <time dateTime={at} title={time.toLocaleString(locale)} className={classes.time}>
            {time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
          </time>
        </header>
        <ReplyView reply={reply}>
          {choosing && <ComponentsRow components={reply.components} use={use} busy={busy} prominent={isQuestion(reply)} />}
        </ReplyView>
      </div>
    </article>
  );
});
