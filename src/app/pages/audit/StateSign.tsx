import type { AuditState } from '#src/queries/audit/check.ts';
import css from './audit.module.css';

/** A ring with a tick, a ring half filled, or a cross: told apart by form before colour. The word stands beside it. */
export function StateSign({ state }: { readonly state: AuditState }) {
  return (
    <svg className={`${css['sign']} ${css[state]}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {state !== 'fault' && <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {state === 'holds' && <path d="M4.8 8.2 7 10.4 11.2 5.8" fill="none" stroke="currentColor" strokeWidth="1.8" />}
      {state === 'note' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />}
      {state === 'fault' && <path d="M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5" stroke="currentColor" strokeWidth="2.6" />}
    </svg>
  );
}
