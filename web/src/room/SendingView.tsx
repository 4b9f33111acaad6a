import { Button, Group, Loader } from '@mantine/core';
import { isTalk } from '../commands/parse';
import type { UseComponent } from '../reply/ComponentsRow';
import { ComponentsRow } from '../reply/ComponentsRow';
import { ReplyView } from '../reply/ReplyView';
import { useText, type Text } from '../strings/useText';
import { describeError } from '../ui/describeError';
import { Portrait } from '../ui/Portrait';
import { useNow } from '../ui/useNow';
import classes from './FeedView.module.css';
import { isQuestion } from './openChoices';
import { PrivateMark } from './PrivateMark';
import type { Sending, SendingStatus } from './sending';

interface Props {
  sending: Sending;
  me: { userId: string; name: string };
  choosing: boolean;
  use: UseComponent;
  busy: ReadonlySet<string>;
  resend: (sending: Sending) => void;
  drop: (requestId: string) => void;
}

/** A wish on its way, or an answer whose entry has not come back yet. */
export function SendingView({ sending, me, choosing, use, busy, resend, drop }: Props) {
  const t = useText();
  const { status, label, wish } = sending;
  const talk = wish.kind === 'command' && isTalk(wish.command);
  const stuck = status.state === 'failed' || status.state === 'interrupted';

  return (
    <article className={classes.entry} data-own data-talk={talk || undefined}>
      <Portrait userId={me.userId} name={me.name} />
      <div className={classes.content}>
        <header className={classes.by}>
          <span className={classes.name}>{me.name}</span>
          {!talk && <code className={classes.command}>{label}</code>}
          {status.state === 'answered' && status.reply.visibility === 'only-me' && <PrivateMark />}
        </header>
        {talk && status.state !== 'answered' && <p className={classes.said}>{label}</p>}
        {status.state === 'answered' ? (
          <ReplyView reply={status.reply}>
            {choosing && <ComponentsRow components={status.reply.components} use={use} busy={busy} prominent={isQuestion(status.reply)} />}
          </ReplyView>
        ) : (
          <Group gap="xs" className={classes.status ?? ''} data-stuck={stuck || undefined} role="status">
            {!stuck && <Loader size="xs" type="dots" />}
            <StatusText status={status} t={t} />
            {stuck && (
              <Button size="compact-sm" onClick={() => resend(sending)}>
                {t('error.again')}
              </Button>
            )}
            {(stuck || status.state === 'waiting') && (
              <Button size="compact-sm" variant="default" onClick={() => drop(sending.requestId)}>
                {t('error.discard')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </article>
  );
}

function StatusText({ status, t }: { status: Exclude<SendingStatus, { state: 'answered' }>; t: Text }) {
  switch (status.state) {
    case 'sending':
    case 'interrupted':
      return <span>{t(`sending.${status.state}`)}</span>;
    case 'retrying':
      return <span>{t('sending.retrying', { attempt: status.attempt })}</span>;
    case 'waiting':
      return <Waiting until={status.until} t={t} />;
    case 'failed':
      return <span>{describeError(status.error, t)}</span>;
  }
}

function Waiting({ until, t }: { until: number; t: Text }) {
  const now = useNow(Date.now);
  return <span>{t('sending.waiting', { count: Math.max(0, Math.ceil((until - now) / 1000)) })}</span>;
}
