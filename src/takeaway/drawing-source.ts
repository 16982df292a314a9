/** A drawing taken out of its page: its markup, its size as shown, and all its text. */
export interface DrawingSource {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A drawing as the page shows it, apart from what the reader has chosen in it. */
export function drawingSource(drawing: SVGSVGElement): DrawingSource {
  return sourceIn(drawing, drawing.getBoundingClientRect());
}

/** The same in another size than the page shows it in. */
export function sourceIn(drawing: SVGSVGElement, box: Pick<DOMRect, 'width' | 'height'>): DrawingSource {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const chosen of copy.querySelectorAll('[aria-selected]')) chosen.removeAttribute('aria-selected');
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  copy.removeAttribute('style');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return {
    markup: new XMLSerializer().serializeToString(copy),
    width,
    height,
    text: [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
  };
}
