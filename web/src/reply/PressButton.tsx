import { Button } from '@mantine/core';
import classes from './ComponentsRow.module.css';
import { shortcutProps } from './shortcutProps';

export interface Look {
  variant: 'filled' | 'default' | 'outline' | 'subtle';
  color: 'brass' | 'blood';
  size: 'md' | 'compact-sm';
}

interface PressButtonProps {
  label: string;
  look: Look;
  shortcut: string | null;
  loading: boolean;
  disabled: boolean;
  /** The id of the words that say why. */
  reason: string | undefined;
  onPress: () => void;
  opensDialog?: boolean;
}

export function PressButton({ label, look, shortcut, loading, disabled, reason, onPress, opensDialog = false }: PressButtonProps) {
  return (
    <Button
      {...look}
      className={classes.press ?? ''}
      loading={loading}
      disabled={disabled}
      onClick={onPress}
      aria-describedby={reason}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      {...shortcutProps(shortcut)}
    >
      {label}
    </Button>
  );
}
