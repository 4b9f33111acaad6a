import type { CommandInfo, CommandOption } from '../api/types';
import { useText } from '../strings/useText';
import classes from './CommandBar.module.css';

interface Props {
  command: CommandInfo;
  current: CommandOption | null;
  filled: readonly string[];
}

/** The shape of the command being typed: its options in order, the one at the caret explained. */
export function OptionHints({ command, current, filled }: Props) {
  const t = useText();
  const range = current?.type === 'integer' || current?.type === 'number' ? rangeOf(current) : null;
  return (
    <div className={classes.hints} aria-live="polite">
      <div className={classes.signature}>
        <code>{`/${command.path}`}</code>
        {command.options.map(({ name, required }) => (
          <code key={name} data-current={name === current?.name || undefined} data-filled={filled.includes(name) || undefined}>
            {name}
            {required && <span aria-hidden="true">*</span>}
          </code>
        ))}
      </div>
      {current === null ? (
        <p className={classes.hint}>{command.description}</p>
      ) : (
        <p className={classes.hint}>
          <strong>{current.name}</strong>
          {' · '}
          {t(`bar.type.${current.type}`)}
          {' · '}
          {t(current.required ? 'bar.required' : 'bar.optional')}
          {range !== null && ` · ${t('bar.range', range)}`}
          {current.description !== '' && ` · ${current.description}`}
        </p>
      )}
    </div>
  );
}

function rangeOf({ min, max }: CommandOption): { min: number | string; max: number | string } | null {
  return min == null && max == null ? null : { min: min ?? '…', max: max ?? '…' };
}
