import type { SpawnSyncOptions, SpawnSyncReturns } from 'node:child_process';

export function nodeProblem(version?: string): string | null;
export function runNpm(args: readonly string[], options?: SpawnSyncOptions): SpawnSyncReturns<Buffer>;
export function isInstalled(root?: string): boolean;
export function install(root?: string): string | null;
export function isBuilt(root?: string): boolean;
