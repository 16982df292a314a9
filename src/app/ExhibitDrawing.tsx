import type { Exhibit } from '#src/exhibits/define.ts';
import { MarksBox } from '#src/ui/MarksBox.tsx';
import { CLASSES } from '#src/view/view.ts';
import { Drawing } from './drawings.tsx';
import { lazyPart } from './parts/lazy-part.tsx';
import { Part } from './parts/Part.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import { useWidthClass } from './use-width-class.ts';
import css from './exhibit.module.css';

const ExhibitTable = lazyPart(
  () => import('./ExhibitTable.tsx'),
  (module) => module.ExhibitTable,
);

/** The drawing in the width class its container has room for; its table where there is room for none. */
export function ExhibitDrawing({ exhibit, shown }: { readonly exhibit: Exhibit; readonly shown: ShownExhibit }) {
  const { id, span, parameter } = exhibit;
  const { ref, width, isPrinting } = useWidthClass(CLASSES[span]);
  const { view } = shown.composed;
  const live = width !== 'any';
  const drawn = CLASSES[span].filter((one) => width === 'any' || width === one);
  const drawing = {
    view,
    exhibit: id,
    measure: shown.narrowedBy ?? (parameter?.isDrawn === false ? parameter.initial : shown.measure),
    locale: shown.locale,
    // The picture drawn at build is there at once; a live one would come after the paper.
    intent: !isPrinting && (shown.intent || shown.chosen !== null),
  };
  return (
    <div ref={ref} className={css['draw']} data-span={span}>
      {width === 'table' && (
        <Part locale={shown.locale}>
          <ExhibitTable exhibit={exhibit} shown={shown} />
        </Part>
      )}
      {drawn.length > 0 && (
        <MarksBox id={id} live={live} chosen={shown.chosen} onChoose={shown.choose} onIntent={shown.onIntent}>
          {drawn.map((one) => (
            <div key={one} className={width === 'any' ? css[one] : css['only']} data-width={one}>
              <Drawing {...drawing} width={one} />
            </div>
          ))}
        </MarksBox>
      )}
    </div>
  );
}
