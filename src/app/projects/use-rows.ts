import { useEffect, useState } from 'react';
import type { Project } from '#src/queries/project-list/project-list.ts';
import { clerk } from './desk.ts';

/** Projects of the desk's last answer by their place in it, those between two places; older ones until they have come. */
export function useRows(from: number, to: number): ReadonlyMap<number, Project> {
  const [rows, setRows] = useState<ReadonlyMap<number, Project>>(new Map());
  useEffect(() => {
    let isWanted = true;
    void clerk.rows(from, to).then((projects) => {
      if (isWanted) setRows(new Map(projects.map((project, at) => [from + at, project])));
    });
    return () => {
      isWanted = false;
    };
  }, [from, to]);
  return rows;
}
