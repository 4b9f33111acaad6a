import { useText } from '../strings/useText';
import classes from './Brand.module.css';
import { Icon } from './Icon';

export function Brand({ large = false }: { large?: boolean }) {
  const t = useText();
  return (
    <span className={classes.brand} data-large={large || undefined}>
      <Icon name="crest" size={large ? 44 : 26} />
      <span>{t('app.name')}</span>
    </span>
  );
}
