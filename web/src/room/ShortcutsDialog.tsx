import { Kbd, Modal } from '@mantine/core';
import { useText, type TextKey } from '../strings/useText';
import classes from './ShortcutsDialog.module.css';

const rows: readonly { keys: readonly string[]; words: TextKey }[] = [
  { keys: ['1', '…', '9'], words: 'shortcuts.actions' },
  { keys: ['/'], words: 'shortcuts.slash' },
  { keys: ['↑', '↓', '⇥', '⏎'], words: 'shortcuts.choose' },
  { keys: ['↑', '↓'], words: 'shortcuts.history' },
  { keys: ['Esc'], words: 'shortcuts.escape' },
  { keys: ['?'], words: 'shortcuts.help' },
];

export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} centered closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <dl className={classes.list}>
        {rows.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
