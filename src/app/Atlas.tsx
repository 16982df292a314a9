import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { ROUTER } from '#src/state/router.ts';

interface AtlasProps {
  readonly client: QueryClient;
  readonly path: string;
  readonly children: ReactNode;
}

/**
 * What the frame and the page stand on. The prerendered pages know no query, so hydration starts without one too and
 * takes it up at once.
 */
export function Atlas({ client, path, children }: AtlasProps) {
  return (
    <QueryClientProvider client={client}>
      <Router ssrPath={path} ssrSearch="" {...ROUTER}>
        {children}
      </Router>
    </QueryClientProvider>
  );
}
