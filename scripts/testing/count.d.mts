export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Why there is no count. */
  readonly broken?: string;
}

export function countUnit(file: string, status: number | null): Count;
export function countBrowser(file: string, status: number | null): Count;
