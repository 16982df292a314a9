export type BrowserKind = 'chromium' | 'firefox';

export function systemBrowser(kind: BrowserKind): string | null;
export function ensureBrowsers(): Promise<readonly BrowserKind[]>;
