import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { ApiError } from '../api/apiError';
import type { Actor } from '../api/types';
import { Markdown } from '../reply/Markdown';
import { useLocale } from '../strings/locale';
import { useText } from '../strings/useText';
import { PartyPanel } from '../table/PartyPanel';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon, type IconName } from '../ui/Icon';
import { SettingsMenu } from '../ui/SettingsMenu';
import classes from './ReplayView.module.css';
import { speeds, useReplay } from './useReplay';

/** A room's game from its first command to its last, as whoever looks was allowed to see it. */
export function ReplayView({ room, me }: { room: string; me: Actor }) {
  const t = useText();
  const locale = useLocale();
  const { shown, error, refetch, step, steps, go, playing, toggle, speed, setSpeed } = useReplay(room);
  const nothing = error instanceof ApiError && error.kind === 'not-found';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ') {
      event.preventDefault();
      toggle();
    }
  };
  const jump = (name: IconName, key: 'first' | 'previous' | 'next' | 'last', to: number, open: boolean) => (
    <ActionIcon size="lg" variant="default" aria-label={t(`replay.${key}`)} disabled={!open} onClick={() => go(to)}>
      <Icon name={name} size={18} />
    </ActionIcon>
  );

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Button renderRoot={(props) => <Link {...props} to="/r/$room" params={{ room }} />} variant="default" leftSection={<Icon name="previous" size={16} />} className={classes.back ?? ''}>
          {t('replay.back')}
        </Button>
        <h1>{t('replay.title', { room })}</h1>
        <SettingsMenu />
      </header>
      {error !== null && !nothing && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {nothing && <p className={classes.quiet}>{t('replay.none')}</p>}
      {shown === undefined && error === null && <p className={classes.quiet}>{t('replay.loading')}</p>}
      {shown !== undefined && !nothing && (
        <>
          <main className={classes.columns}>
            <section className={classes.lines} aria-label={t('replay.happened')}>
              <p className={classes.when}>
                <strong>{t('replay.step', { step: shown.step, steps: shown.steps })}</strong>
                <time dateTime={shown.at}>{new Date(shown.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}</time>
              </p>
              <div aria-live={playing ? 'off' : 'polite'}>
                {shown.lines.length === 0 && <p className={classes.quiet}>{t('replay.nothing')}</p>}
                {shown.lines.map((line, index) => (
                  <Markdown key={`${shown.step} ${index}`} source={line} />
                ))}
              </div>
              <p className={classes.hash} title={shown.stateHash}>{t('replay.hash', { hash: shown.stateHash.slice(0, 8) })}</p>
            </section>
            <div className={classes.table}>
              <PartyPanel table={shown.table} me={me} />
            </div>
          </main>
          <div className={classes.controls}>
            <div className={classes.buttons}>
              {jump('first', 'first', 1, step > 1)}
              {jump('previous', 'previous', step - 1, step > 1)}
              <ActionIcon size="xl" variant="filled" aria-label={t(playing ? 'replay.pause' : 'replay.play')} onClick={toggle}>
                <Icon name={playing ? 'pause' : 'play'} />
              </ActionIcon>
              {jump('next', 'next', step + 1, step < steps)}
              {jump('last', 'last', steps, step < steps)}
            </div>
            <input
              className={classes.scrub}
              type="range"
              min={1}
              max={steps}
              value={step}
              aria-label={t('replay.scrub')}
              aria-valuetext={t('replay.step', { step, steps })}
              onChange={(event) => go(Number(event.currentTarget.value))}
              onKeyDown={onKeyDown}
            />
            <SegmentedControl
              aria-label={t('replay.speed')}
              size="sm"
              value={String(speed)}
              data={speeds.map((times) => ({ value: String(times), label: t('replay.times', { times: times.toLocaleString(locale) }) }))}
              onChange={(value) => setSpeed(speeds.find((times) => String(times) === value) ?? 1)}
            />
          </div>
        </>
      )}
    </div>
  );
}
