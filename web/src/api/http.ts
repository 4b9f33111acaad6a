import { currentLocale } from '../strings/locale';
import { ApiError } from './apiError';
import { learnServerTime } from './serverClock';
import { currentSession, signOut } from './token';

const timeoutMs = 20_000;

interface Call {
  body?: unknown;
  signal?: AbortSignal | undefined;
}

export async function call<T>(method: 'GET' | 'POST', path: string, { body, signal }: Call = {}): Promise<T> {
  const session = currentSession();
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLocale() });
  if (session !== null) {
    headers.set('Authorization', `Bearer ${session.token}`);
  }
  if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
  }

  let response: Response;
  let payload: unknown;
  try {
    const timeout = AbortSignal.timeout(timeoutMs);
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    payload = await readJson(response);
  } catch (fault) {
    if (signal?.aborted === true) {
      throw fault;
    }
    throw ApiError.offline();
  }

  learnServerTime(response.headers.get('date'));
  if (response.ok) {
    return payload as T;
  }
  // A token that was exchanged meanwhile is none of this answer's business.
  if (response.status === 401 && session !== null && session.token === currentSession()?.token) {
    signOut();
  }
  throw new ApiError(response.status, (payload ?? {}), response.headers);
}

/** A broken body of a success counts as a lost connection; of a failure, the status says enough. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.ok) {
    return JSON.parse(text);
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
