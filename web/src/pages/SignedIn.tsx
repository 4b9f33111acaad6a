import type { ReactNode } from 'react';
import { useSession } from '../api/token';
import { SignInPage } from './SignInPage';

/** Everything behind it needs a name; the address stays, so that a shared link leads into its room after signing in. */
export function SignedIn({ children }: { children: ReactNode }) {
  return useSession() === null ? <SignInPage /> : children;
}
