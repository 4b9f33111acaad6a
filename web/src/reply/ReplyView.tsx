import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reply } from '../api/types';
import { CardView } from './CardView';
import { FileLink } from './FileLink';
import { Markdown } from './Markdown';
import classes from './ReplyView.module.css';
import { textBesideCards } from './textBesideCards';

/** What the server answered; `children` is where its components go. */
export function ReplyView({ reply, children }: { reply: Reply; children?: ReactNode }) {
  const text = textBesideCards(reply);
  return (
    <div className={classes.reply}>
      {reply.refusal != null && (
        <Alert color="blood" variant="light" className={classes.refusal ?? ''}>
          <Markdown source={reply.refusal.text} />
        </Alert>
      )}
      {text !== '' && <Markdown source={text} />}
      {reply.cards.map((card, index) => (
        <CardView key={index} card={card} />
      ))}
      {reply.file != null && <FileLink file={reply.file} />}
      {children}
    </div>
  );
}
