import { Badge } from '@mantine/core';
import { memo } from 'react';
import type { Entry } from '../api/types';
import { chatCommand } from '../commands/parse';
import { ComponentsRow, type UseComponent } from '../reply/ComponentsRow';
import { ReplyView } from '../reply/ReplyView';
import { useLocale } from '../strings/locale';
import { useText } from '../strings/useText';
import { Portrait } from '../ui/Portrait';
import classes from './FeedView.module.css';

interface Props {
  entry: Entry;
  own: boolean;
  /** Its components stand in the action bar instead. */
  docked: boolean;
  use: UseComponent;
  busy: ReadonlySet<string>;
}

export const EntryView = memo(function EntryView({ entry, own, docked, use, busy }: Props) {
  const t = useText();
  const locale = useLocale();
  const { actor, reply, command, at } = entry;
  const time = new Date(at);
  const talk = command.startsWith(`${chatCommand} `) && reply.refusal == null;

  return (
    <article className={classes.entry} data-own={own || undefined} data-talk={talk || undefined}>
      <Portrait userId={actor.userId} name={actor.name} />
      <div className={classes.content}>
        <header className={classes.by}>
          <span className={classes.name}>{actor.name}</span>
          {command !== '' && !talk && <code className={classes.command}>{`/${command}`}</code>}
          {reply.visibility === 'only-me' && (
            <Badge size="sm" variant="outline" color="gray" className={classes.private ?? ''}>
              {t('room.only-you')}
            </Badge>
          )}
          <time dateTime={at} title={time.toLocaleString(locale)} className={classes.time}>
            {time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
          </time>
        </header>
        <ReplyView reply={reply}>
          {!docked && reply.components.length > 0 && <ComponentsRow components={reply.components} use={use} busy={busy} />}
        </ReplyView>
      </div>
    </article>
  );
});
