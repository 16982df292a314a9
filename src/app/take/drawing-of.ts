const LOOKS = 50;

/** The drawing in the part of the page that has this id, which may still be on its way. Throws where none comes within five seconds. */
export async function drawingOf(id: string, looks = LOOKS): Promise<SVGSVGElement> {
  const place = document.getElementById(id)?.querySelector('[data-width]');
  const drawing = place?.querySelector('svg');
  if (drawing) return drawing;
  if (!place || looks === 0) throw new Error(`${id} has no drawing`);
  await new Promise((go) => setTimeout(go, 100));
  return drawingOf(id, looks - 1);
}
