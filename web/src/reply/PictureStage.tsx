import { ActionIcon, Group } from '@mantine/core';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type WheelEvent } from 'react';
import { pictureUrl } from '../api/guildhall';
import type { Picture } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import classes from './PictureStage.module.css';
import { moved, whole, zoomed, type Pose } from './pose';

const stepPx = 60;

/** The picture large: drag or arrow keys move it, wheel, plus and minus zoom, 0 shows all of it. */
export default function PictureStage({ picture: { id, alt } }: { picture: Picture }) {
  const t = useText();
  const [pose, setPose] = useState<Pose>(whole);
  const grip = useRef<{ x: number; y: number } | null>(null);

  const keys: Record<string, () => void> = {
    '+': () => setPose(zoomed(pose, 1.4)),
    '=': () => setPose(zoomed(pose, 1.4)),
    '-': () => setPose(zoomed(pose, 1 / 1.4)),
    '0': () => setPose(whole),
    ArrowLeft: () => setPose(moved(pose, stepPx, 0)),
    ArrowRight: () => setPose(moved(pose, -stepPx, 0)),
    ArrowUp: () => setPose(moved(pose, 0, stepPx)),
    ArrowDown: () => setPose(moved(pose, 0, -stepPx)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current === null) {
      return;
    }
    setPose(moved(pose, event.clientX - grip.current.x, event.clientY - grip.current.y));
    grip.current = { x: event.clientX, y: event.clientY };
  };
  const release = () => {
    grip.current = null;
  };
  const onWheel = (event: WheelEvent) => setPose(zoomed(pose, event.deltaY < 0 ? 1.15 : 1 / 1.15));

  return (
    <div className={classes.stage}>
      <div className={classes.window}>
        {/* A map to look around in: the application role lets arrow keys through screen readers. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        <div className={classes.view} role="application" tabIndex={0} data-autofocus aria-label={t('picture.keys')} onKeyDown={onKeyDown} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={release} onPointerCancel={release} onWheel={onWheel}>
          <img src={pictureUrl(id)} alt={alt} draggable={false} style={{ transform: `translate(${pose.x}px, ${pose.y}px) scale(${pose.scale})` }} />
        </div>
        <Group className={classes.tools} gap="xs">
          <ActionIcon size="xl" variant="default" aria-label={t('picture.out')} onClick={() => setPose(zoomed(pose, 1 / 1.4))}>
            <Icon name="minus" />
          </ActionIcon>
          <ActionIcon size="xl" variant="default" aria-label={t('picture.whole')} onClick={() => setPose(whole)}>
            <Icon name="reset" />
          </ActionIcon>
          <ActionIcon size="xl" variant="default" aria-label={t('picture.in')} onClick={() => setPose(zoomed(pose, 1.4))}>
            <Icon name="plus" />
          </ActionIcon>
        </Group>
      </div>
      <p className={classes.alt}>{alt}</p>
    </div>
  );
}
