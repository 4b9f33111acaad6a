import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/apiError';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Only a lost connection heals by asking again; the pages say everything else.
      retry: (failures, error) => failures < 3 && error instanceof ApiError && error.kind === 'offline',
      staleTime: 15_000,
    },
  },
});
