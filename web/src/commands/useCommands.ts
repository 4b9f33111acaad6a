import { useQuery } from '@tanstack/react-query';
import { guildhall } from '../api/guildhall';
import type { CommandInfo } from '../api/types';
import { useLocale } from '../strings/locale';

const none: readonly CommandInfo[] = [];

export function useCommands() {
  const locale = useLocale();
  const query = useQuery({ queryKey: ['commands', locale], queryFn: ({ signal }) => guildhall.commands(signal), staleTime: 10 * 60_000, refetchOnReconnect: true });
  return { commands: query.data?.commands ?? none, error: query.error };
}
