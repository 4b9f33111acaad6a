import { Modal, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useState, type CSSProperties } from 'react';
import { pictureUrl } from '../api/guildhall';
import type { Picture } from '../api/types';
import { useText } from '../strings/useText';
import classes from './PictureView.module.css';

const PictureStage = lazy(() => import('./PictureStage'));

/** A picture that opens large when pressed. */
export function PictureView({ picture, fill = false }: { picture: Picture; fill?: boolean }) {
  const t = useText();
  const [opened, { open, close }] = useDisclosure(false);
  const [broken, setBroken] = useState(false);
  const { id, alt, width, height } = picture;

  if (broken) {
    return (
      <p className={classes.broken}>
        {t('picture.broken')} {alt}
      </p>
    );
  }
  // Its room is there before the picture is: nothing jumps when it arrives.
  const room = { '--picture-width': `${width}px`, '--picture-ratio': width / height } as CSSProperties;
  return (
    <>
      <UnstyledButton className={classes.frame} style={room} data-fill={fill || undefined} onClick={open} title={t('picture.enlarge')}>
        <img src={pictureUrl(id)} alt={alt} width={width} height={height} loading="lazy" onError={() => setBroken(true)} />
        <span className="visually-hidden">{t('picture.enlarge')}</span>
      </UnstyledButton>
      <Modal opened={opened} onClose={close} fullScreen title={t('picture.title')} closeButtonProps={{ 'aria-label': t('dialog.close') }} classNames={{ body: classes.stage ?? '' }}>
        <Suspense>
          <PictureStage picture={picture} />
        </Suspense>
      </Modal>
    </>
  );
}
