import type { ButtonComponent, Component } from '../api/types';
import classes from './ComponentsRow.module.css';
import { FormButton } from './FormButton';
import { PressButton, type Look } from './PressButton';
import { SelectMenu } from './SelectMenu';
import { shortcutAt } from './shortcutProps';

export type UseComponent = (component: Component, values: string[], label?: string) => void;

interface Props {
  components: readonly Component[];
  use: UseComponent;
  /** The ids of components that are on their way. */
  busy: ReadonlySet<string>;
  /** The row of the current choices: larger. */
  prominent?: boolean;
  /** The row in the action bar, with the digits that press its choices. */
  numbered?: boolean;
  /** The id of the words that say why nothing here may be pressed now. */
  barredBy?: string;
}

export function ComponentsRow({ components, use, busy, prominent = false, numbered = false, barredBy }: Props) {
  return (
    <div className={classes.row} data-prominent={prominent || undefined} data-beside={!numbered || undefined}>
      {components.map((component, index) => {
        const shared = {
          look: lookOf(styleOf(component, numbered), prominent),
          shortcut: numbered ? shortcutAt(index) : null,
          loading: busy.has(component.id),
          disabled: !component.enabled || barredBy !== undefined,
          reason: barredBy,
        };
        switch (component.type) {
          case 'button':
            return <PressButton key={component.id} {...shared} label={component.label} onPress={() => use(component, [])} />;
          case 'select':
            return <SelectMenu key={component.id} {...shared} select={component} onChoose={(value, label) => use(component, [value], `${component.label}: ${label}`)} />;
          case 'form':
            return <FormButton key={component.id} {...shared} form={component} onSubmit={(values) => use(component, values)} />;
        }
      })}
    </div>
  );
}

function lookOf(style: ButtonComponent['style'], prominent: boolean): Look {
  const size = prominent ? 'md' : 'compact-sm';
  const color = style === 'danger' ? 'blood' : 'brass';
  if (!prominent || style === 'secondary') {
    return { variant: style === 'danger' ? 'outline' : 'default', color, size };
  }
  return { variant: style === 'danger' ? 'outline' : 'filled', color, size };
}

/** In the bar a menu is one choice of many; beside its question it is the answer. */
function styleOf(component: Component, numbered: boolean): ButtonComponent['style'] {
  return component.type === 'button' ? component.style : numbered ? 'secondary' : 'primary';
}
