import type { View } from './view.ts';

/** The drawing with the labels of its other language beside its own, where there is room for both. */
export function withSecond(view: View, other: View, lang: string): View {
  if (view.kind !== 'bars' || other.kind !== 'bars') return view;
  const labels = new Map(other.rows.map(({ key, label }) => [key, label]));
  const rows = view.rows.map((row) => ({ ...row, second: { label: labels.get(row.key) ?? '', lang } }));
  return { ...view, rows };
}
