import type { ButtonComponent, Component } from '../api/types';
import classes from './ComponentsRow.module.css';
import { FormButton } from './FormButton';
import { PressButton, type Look } from './PressButton';
import { SelectMenu } from './SelectMenu';

export type UseComponent = (component: Component, values: string[], label?: string) => void;

interface Props {
  components: readonly Component[];
  use: UseComponent;
  /** The ids of components that are on their way. */
  busy: ReadonlySet<string>;
  /** The row of the current choices: larger, and with the digits that press them. */
  prominent?: boolean;
}

export function ComponentsRow({ components, use, busy, prominent = false }: Props) {
  return (
    <div className={classes.row} data-prominent={prominent || undefined}>
      {components.map((component, index) => {
        const shared = {
          look: lookOf(component, prominent),
          shortcut: prominent && index < 9 ? String(index + 1) : null,
          loading: busy.has(component.id),
        };
        switch (component.type) {
          case 'button':
            return <PressButton key={component.id} {...shared} label={component.label} disabled={!component.enabled} onPress={() => use(component, [])} />;
          case 'select':
            return <SelectMenu key={component.id} {...shared} select={component} onChoose={(value, label) => use(component, [value], `${component.label}: ${label}`)} />;
          case 'form':
            return <FormButton key={component.id} {...shared} form={component} onSubmit={(values) => use(component, values)} />;
        }
      })}
    </div>
  );
}

function lookOf(component: Component, prominent: boolean): Look {
  const style = styleOf(component);
  const size = prominent ? 'md' : 'compact-sm';
  const color = style === 'danger' ? 'blood' : 'brass';
  if (!prominent || style === 'secondary') {
    return { variant: style === 'danger' ? 'outline' : 'default', color, size };
  }
  return { variant: style === 'danger' ? 'outline' : 'filled', color, size };
}

function styleOf(component: Component): ButtonComponent['style'] {
  return component.type === 'button' ? component.style : 'secondary';
}
