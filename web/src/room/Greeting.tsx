import { UnstyledButton } from '@mantine/core';
import { ShortcutKey } from '../reply/shortcutProps';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import classes from './Greeting.module.css';
import type { QuickCommand } from './quickCommands';

/** What an empty room says: three doors, no manual. */
export function Greeting({ doors, onChoose, busy }: { doors: readonly QuickCommand[]; onChoose: (quick: QuickCommand) => void; busy: boolean }) {
  const t = useText();
  return (
    <section className={classes.greeting}>
      <h2 className={classes.heading}>{t('greeting.heading')}</h2>
      <p className={classes.intro}>{t('greeting.intro')}</p>
      <div className={classes.doors}>
        {doors.map((quick, index) => (
          <UnstyledButton key={quick.key} className={classes.door} disabled={busy} onClick={() => onChoose(quick)} data-shortcut={index + 1} aria-keyshortcuts={String(index + 1)}>
            <span className={classes.digit}>
              <ShortcutKey digit={String(index + 1)} />
            </span>
            <Icon name={quick.icon} size={38} />
            <span className={classes.label}>{t(`greeting.${quick.key}`)}</span>
            <span className={classes.hint}>{t(`greeting.${quick.key}-hint`)}</span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}
