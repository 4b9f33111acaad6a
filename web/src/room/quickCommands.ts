import type { TableView } from '../api/types';
import type { IconName } from '../ui/Icon';

export interface QuickCommand {
  key: 'hero' | 'delve' | 'help';
  command: string;
  icon: IconName;
}

const all: readonly QuickCommand[] = [
  { key: 'hero', command: 'hero create', icon: 'person' },
  { key: 'delve', command: 'delve start', icon: 'swords' },
  { key: 'help', command: 'help', icon: 'scroll' },
];

/** What to offer where the game itself offers nothing; a second delve is no way out of the first. */
export function quickCommands(table: TableView | null): readonly QuickCommand[] {
  const playing = table !== null && !table.finished;
  return playing ? all.filter(({ key }) => key !== 'delve') : all;
}
