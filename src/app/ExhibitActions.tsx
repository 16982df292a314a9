import { build } from 'virtual:build';
import type { Exhibit } from '#src/exhibits/define.ts';
import { AddButton } from './AddButton.tsx';
import { TakeMenu } from './TakeMenu.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

interface ExhibitActionsProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

/** What a reader can take away from an exhibit. */
export function ExhibitActions({ exhibit, shown }: ExhibitActionsProps) {
  const { locale, form } = shown;
  const take = async () => (await import('./take/exhibit-takings.ts')).exhibitTakings(exhibit, shown);
  const openPanel = async () => (await import('./embed/open-panel.tsx')).openPanel(exhibit, shown);
  // No page can hold a frame of a file on somebody's disk.
  const embed = build.portable ? undefined : openPanel;
  return (
    <TakeMenu locale={locale} take={take} hasPicture={form === 'chart'} embed={embed}>
      <AddButton className={css['add']} locale={locale} />
    </TakeMenu>
  );
}
