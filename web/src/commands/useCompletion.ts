import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { guildhall } from '../api/guildhall';
import type { CommandInfo } from '../api/types';
import { complete, valueItem, type Completion } from './complete';

const pauseMs = 150;

/** Completions at the caret, the server's suggestions first where an option asks for them. */
export function useCompletion(room: string, text: string, caret: number, commands: readonly CommandInfo[]) {
  const local = useMemo(() => complete(text, caret, commands), [text, caret, commands]);
  const question = local?.remote ?? null;
  const [asked] = useDebouncedValue(question, pauseMs);
  const answer = useQuery({
    queryKey: ['autocomplete', room, asked],
    queryFn: ({ signal }) =>
      asked === null
        ? { suggestions: [] }
        : guildhall.autocomplete(room, { command: asked.command, option: asked.option, typed: asked.typed, options: asked.options }, signal),
    enabled: asked !== null && question !== null,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    retry: false,
  });

  const suggestions = answer.data?.suggestions;
  const completion = useMemo((): Completion | null => {
    if (local === null || question === null || question.option !== asked?.option || suggestions === undefined) {
      return local;
    }
    const remote = suggestions.map(({ value, label }) => valueItem(value, label, question.prefix));
    return { ...local, items: [...remote, ...local.items] };
  }, [local, question, asked, suggestions]);
  return { completion, searching: question !== null && answer.isFetching };
}
