import type { Problem } from './types';

/** Why a call brought no answer; `offline` covers everything in which the server may not even have heard us. */
export type ErrorKind = 'offline' | 'signed-out' | 'not-found' | 'too-large' | 'slow-down' | 'server' | 'rejected';

export class ApiError extends Error {
  readonly kind: ErrorKind;
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;

  constructor(status: number, problem: Problem, headers: Headers) {
    super(problem.detail ?? problem.title ?? '');
    this.kind = kindOf(status);
    this.status = status;
    this.code = problem.error_code ?? '';
    this.requestId = problem.requestId ?? headers.get('x-request-id') ?? problem.traceId ?? null;
    this.retryAfterMs = retryAfterMs(headers.get('retry-after'));
  }

  static offline(): ApiError {
    return new ApiError(0, {}, new Headers());
  }
}

function kindOf(status: number): ErrorKind {
  // A gateway's own errors mean that the server behind it was not reached.
  if (status === 0 || status === 502 || status === 503 || status === 504) {
    return 'offline';
  }
  if (status === 401) {
    return 'signed-out';
  }
  if (status === 404) {
    return 'not-found';
  }
  if (status === 413) {
    return 'too-large';
  }
  if (status === 429) {
    return 'slow-down';
  }
  return status >= 500 ? 'server' : 'rejected';
}

function retryAfterMs(header: string | null): number | null {
  if (header === null || header === '') {
    return null;
  }
  const seconds = Number(header);
  if (Number.isFinite(seconds)) {
    return Math.max(0, seconds * 1000);
  }
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
