import { useCallback, useEffect, useState } from 'react';

type Reports = typeof import('./reports.tsx');

/** Kept once it has come: a switch back and forth fetches nothing. */
let fetched: Reports | null = null;

export interface ReportsLayer {
  /** Null while it is off, on its way, or could not be fetched. */
  readonly reports: Reports | null;
  readonly state: 'off' | 'loading' | 'failed' | 'there';
  readonly retry: () => void;
}

/** The layer of later reports with its data: it is fetched when a reader switches it on, and not before. */
export function useReports(isOn: boolean): ReportsLayer {
  const [reports, setReports] = useState(fetched);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (!isOn || fetched) return undefined;
    let gone = false;
    import('./reports.tsx').then(
      (module) => {
        fetched = module;
        if (!gone) setReports(module);
      },
      () => {
        if (!gone) setFailures(attempt);
      },
    );
    return () => {
      gone = true;
    };
  }, [isOn, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const there = fetched ?? reports;
  if (!isOn) return { reports: null, state: 'off', retry };
  if (there) return { reports: there, state: 'there', retry };
  return { reports: null, state: failures === attempt ? 'failed' : 'loading', retry };
}
