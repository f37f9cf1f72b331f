// Where merged clients and projects lead, step by step.
import { expect, it } from "vitest";
import { endsOf, type MergeableProject, projectEnds } from "../../../src/core/entry/merges.ts";

it("follows steps to their end, and no ring", () => {
  const via = new Map([
    [1, 2],
    [2, 3],
    [4, 3],
    [5, 6],
    [6, 5],
    [7, 6],
  ]);
  expect([...endsOf(via)].sort()).toEqual([
    [1, 3],
    [2, 3],
    [4, 3],
  ]);
  expect(endsOf(new Map())).toEqual(new Map());
});

it("follows 100,000 steps in a row", () => {
  const via = new Map(Array.from({ length: 1e5 }, (_value, id) => [id, id + 1]));
  expect(endsOf(via).get(0)).toBe(1e5);
});

it("makes projects of one name under one client one: the client's own, else the oldest", () => {
  const project = (id: number, clientId: number, key: string, change: Partial<MergeableProject> = {}) => ({
    id,
    clientId,
    key,
    leadsTo: 1,
    via: null,
    ...change,
  });
  const shops = [project(10, 2, "shop"), project(11, 3, "shop"), project(12, 1, "shop")];
  expect(projectEnds(shops)).toEqual(
    new Map([
      [10, 12],
      [11, 12],
    ]),
  );
  expect(projectEnds(shops.slice(0, 2))).toEqual(new Map([[11, 10]]));
  expect(projectEnds([...shops, project(13, 9, "shop", { leadsTo: 9 })]).has(13)).toBe(false);
  expect(projectEnds([project(14, 2, "web", { via: 10 }), ...shops]).get(14)).toBe(12);
});
