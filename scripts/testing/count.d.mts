export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by name. */
  readonly failures?: readonly string[];
  /** Why there is no count. */
  readonly broken?: string;
}

export function countUnit(file: string, status: number | null): Count;
export function countBrowser(file: string, status: number | null): Count;
