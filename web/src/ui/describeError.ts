import { ApiError } from '../api/apiError';
import type { Text } from '../strings/useText';

/** A fault as a player reads it: the server's own sentence where it has one, and the request id where an operator needs it. */
export function describeError(error: unknown, t: Text): string {
  if (!(error instanceof ApiError)) {
    return t('error.offline-try');
  }
  const words = error.message === '' ? t(error.kind === 'offline' ? 'error.offline-try' : `error.${error.kind}`) : error.message;
  const id = error.requestId;
  return error.kind === 'server' && id !== null ? `${words} (${t('error.request-id', { id })})` : words;
}
