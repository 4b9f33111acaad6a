import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import classes from './FeedView.module.css';

const nearPx = 80;

interface Props {
  /** Changes whenever something is added. */
  newest: string;
  /** Changes when the reader sends something: then they want to see what comes of it. */
  sent: string;
  children: ReactNode;
}

/** Keeps to the newest entry while the reader is there, and stays put while they read further up. */
export function FeedView({ newest, sent, children }: Props) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const lastTop = useRef(0);
  const [behind, setBehind] = useState(false);

  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  useLayoutEffect(() => {
    following.current = true;
  }, [sent]);
  useLayoutEffect(() => {
    if (following.current) {
      toEnd();
    }
  }, [newest]);
  useEffect(() => {
    // Pictures and fonts arrive late and push the end down; the bars below change the room that is left.
    const watcher = new ResizeObserver(() => {
      if (following.current) {
        toEnd();
      }
    });
    for (const element of [content.current, scroller.current]) {
      if (element !== null) {
        watcher.observe(element);
      }
    }
    return () => watcher.disconnect();
  }, []);

  const onScroll = () => {
    const box = scroller.current;
    if (box === null) {
      return;
    }
    // Growing content also leaves the end behind; only going up means that somebody wants to read there.
    const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
    const wentUp = box.scrollTop < lastTop.current;
    following.current = atEnd || (following.current && !wentUp);
    lastTop.current = box.scrollTop;
    setBehind(!following.current);
  };

  return (
    <div className={classes.frame}>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={classes.scroller} onScroll={onScroll} tabIndex={0} role="log" aria-live="polite" aria-relevant="additions" aria-label={t('room.feed')}>
        <div ref={content} className={classes.entries}>
          {children}
        </div>
      </div>
      {behind && (
        <Button className={classes.newer ?? ''} size="compact-md" onClick={toEnd} rightSection={<Icon name="chevron" size={16} />}>
          {t('room.newer')}
        </Button>
      )}
    </div>
  );
}
