import { Button, Menu } from '@mantine/core';
import type { SelectComponent } from '../api/types';
import { Icon } from '../ui/Icon';
import classes from './ComponentsRow.module.css';
import type { Look } from './PressButton';
import { shortcutProps } from './shortcutProps';

interface Props {
  select: SelectComponent;
  look: Look;
  shortcut: string | null;
  loading: boolean;
  disabled: boolean;
  reason: string | undefined;
  onChoose: (value: string, label: string) => void;
}

/** A select sends as soon as something is chosen, so it opens as a menu: nothing is sent by walking through it. */
export function SelectMenu({ select, look, shortcut, loading, disabled, reason, onChoose }: Props) {
  return (
    <Menu position="top-start" shadow="md" width={300} middlewares={{ flip: true, shift: true }}>
      <Menu.Target>
        <Button
          {...look}
          className={classes.press ?? ''}
          loading={loading}
          disabled={disabled}
          aria-describedby={reason}
          rightSection={<Icon name="chevron" size={16} />}
          {...shortcutProps(shortcut)}
        >
          {select.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="min(24rem, 60dvh)" style={{ overflowY: 'auto' }}>
        {select.options.map(({ label, value, description }) => (
          <Menu.Item key={value} onClick={() => onChoose(value, label)}>
            {label}
            {description != null && description !== '' && <div className={classes.detail}>{description}</div>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
