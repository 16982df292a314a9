/**
 * Shifts of all points along one axis, where only some are given: the others follow their neighbours on the contour
 * (OpenType "inferred deltas for un-referenced point numbers").
 */
export function interpolateUntouched(
  ends: readonly number[],
  places: readonly number[],
  points: readonly number[],
  values: readonly number[],
): number[] {
  const given = new Map(points.map((point, index) => [point, values[index] ?? 0]));
  const shifts = places.map((_, point) => given.get(point) ?? 0);
  let start = 0;
  for (const end of ends) {
    const touched = points.filter((point) => point >= start && point <= end).sort((a, b) => a - b);
    touched.forEach((from, index) => {
      const to = touched[(index + 1) % touched.length] ?? from;
      for (let point = after(from, start, end); point !== to; point = after(point, start, end)) {
        shifts[point] = between(places, shifts, { point, from, to });
      }
    });
    start = end + 1;
  }
  return shifts;
}

const after = (point: number, start: number, end: number) => (point === end ? start : point + 1);

function between(
  places: readonly number[],
  shifts: readonly number[],
  { point, from, to }: { point: number; from: number; to: number },
): number {
  const place = places[point] ?? 0;
  const [low, high] = (places[from] ?? 0) <= (places[to] ?? 0) ? [from, to] : [to, from];
  const [lowPlace, highPlace] = [places[low] ?? 0, places[high] ?? 0];
  const [lowShift, highShift] = [shifts[low] ?? 0, shifts[high] ?? 0];
  if (lowPlace === highPlace) return lowShift === highShift ? lowShift : 0;
  if (place <= lowPlace) return lowShift;
  if (place >= highPlace) return highShift;
  return lowShift + ((highShift - lowShift) * (place - lowPlace)) / (highPlace - lowPlace);
}
