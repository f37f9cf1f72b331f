// Where merged clients and projects lead: single steps, taken by people, followed to their end.

/** By id: where the steps of `via` end. What leads nowhere, or round in a ring, is left out. Linear in its steps. */
export function endsOf(via: ReadonlyMap<number, number>): Map<number, number> {
  const ends = new Map<number, number | null>();
  for (const start of via.keys()) {
    const way: number[] = [];
    const onWay = new Set<number>();
    let at = start;
    while (via.has(at) && !ends.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = via.get(at) as number;
    }
    const end = ends.has(at) ? (ends.get(at) ?? null) : onWay.has(at) ? null : at;
    for (const id of way) ends.set(id, end);
  }
  return new Map([...ends].flatMap(([id, end]) => (end === null ? [] : [[id, end]])));
}

export interface MergeableProject {
  id: number;
  key: string;
  clientId: number;
  /** Where its client leads: its client itself, unless that was merged. */
  leadsTo: number;
  /** The project that a person merged it with; null for most. */
  via: number | null;
}

/**
 * By id: the project that stands for each merged one. Beside the steps that people took, projects of one name that meet
 * under one client are one: the client's own, else the oldest.
 */
export function projectEnds(projects: readonly MergeableProject[]): Map<number, number> {
  const standing = new Map<string, MergeableProject>();
  for (const project of projects.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.id - b.id)) {
    const place = `${project.leadsTo} ${project.key}`;
    if (!standing.has(place)) standing.set(place, project);
  }
  const steps = projects.flatMap((project): [number, number][] => {
    const stands = standing.get(`${project.leadsTo} ${project.key}`)?.id ?? project.id;
    const next = project.via ?? stands;
    return next === project.id ? [] : [[project.id, next]];
  });
  return endsOf(new Map(steps));
}

function isOwn(project: MergeableProject): boolean {
  return project.clientId === project.leadsTo;
}
