// Pictures from the painter's thread: real bytes of each format, and what it breaks on told by name.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Layout } from "../../src/core/timeline/shapes.ts";
import { paint } from "../../src/painters/painter.ts";
import { many, story } from "../core/timeline/sample.ts";
import { layoutOf, manyScripts, openPng, pixelsOf, timelineOf } from "./painted.ts";

const png = (layout: Layout, withinMs?: number) => paint({ layout, format: "png", author: "" }, withinMs);

test("150 entries: twice the layout's size, and every row of it is there", async () => {
  const timeline = timelineOf(many(150, 5));
  const { width, height, rows } = openPng(
    await paint({ timeline, variant: "sheet", format: "png", author: "" }),
  );
  expect(width).toBe(3200);
  expect(Math.abs(height - 2 * layoutOf(many(150, 5), "sheet").pages[0]!.height)).toBeLessThanOrEqual(2);
  expect(rows.length).toBe(height * (4 * width + 1));
});

test("letters of every script are drawn: without its words the same picture is paler", async () => {
  const layout = layoutOf(manyScripts, "mail");
  const mute: Layout = {
    ...layout,
    pages: layout.pages.map((page) => ({
      ...page,
      scenery: page.scenery.filter((shape) => shape.shape !== "text"),
      blocks: page.blocks.map((block) => ({
        ...block,
        shapes: block.shapes.filter((shape) => shape.shape !== "text" && shape.shape !== "chip"),
      })),
    })),
  };
  const [withWords, without] = await Promise.all([png(layout), png(mute)]);
  expect(pixelsOf(without!).colours).toBeGreaterThan(10);
  expect(pixelsOf(withWords!).dark).toBeGreaterThan(4 * pixelsOf(without!).dark);
});

test.each([
  ["svg", /^<svg /],
  ["pdf", /^%PDF-1\.7/],
  ["pptx", /^PK/],
] as const)("%s comes from the same thread", async (format, start) => {
  const variant = format === "pptx" ? "slides" : format === "pdf" ? "print" : "sheet";
  const bytes = await paint({ timeline: timelineOf(story), variant, format, author: "Harbour" });
  expect(bytes.toString("latin1", 0, 20)).toMatch(start);
});

test("the thread steps back behind the main one", async () => {
  await png(layoutOf(story, "mail"));
  // proc_pid_stat(5): the 19th field, and the name before it may hold blanks.
  const niceness = (thread: string | number) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, "latin1").split(") ")[1]?.split(" ")[16]);
  expect(niceness(process.pid)).toBeLessThan(5);
  expect(readdirSync("/proc/self/task").filter((thread) => niceness(thread) === 5)).not.toEqual([]);
});

describe("a failure is told by name, and the next picture is drawn", () => {
  const layout = layoutOf(story, "mail");

  test("what is not drawn in its time", async () => {
    await expect(png(layout, 0)).rejects.toMatchObject({ code: "PICTURE_FAILED" });
    await expect(png(layout)).resolves.toBeInstanceOf(Buffer);
  });

  test("and the others that wait behind it are drawn all the same", async () => {
    const all = await Promise.allSettled([
      png(layout),
      png(layout, 0),
      png({ ...layout, pages: [] }),
      png(layout),
    ]);
    expect(all.map((one) => one.status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
  });

  test("what cannot be drawn", async () => {
    await expect(png({ ...layout, pages: [] })).rejects.toMatchObject({ code: "PICTURE_FAILED" });
    await expect(png(layout)).resolves.toBeInstanceOf(Buffer);
  });
});

test("the thread ends when nothing was painted for 10 s, and the next picture starts another", async () => {
  const layout = layoutOf(story, "mail");
  await expect(png(layout, 0)).rejects.toMatchObject({ code: "PICTURE_FAILED" }); // an end to the thread of the tests before
  const threads: Worker[] = [];
  const count = (worker: Worker) => void threads.push(worker);
  process.on("worker", count);
  onTestFinished(() => {
    process.off("worker", count);
    vi.useRealTimers();
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await png(layout);
  vi.advanceTimersByTime(9_999);
  await png(layout);
  expect(threads).toHaveLength(1);
  const exited = once(threads[0]!, "exit");
  vi.advanceTimersByTime(9_999);
  await png(layout);
  vi.advanceTimersByTime(10_000);
  await exited;
  await png(layout);
  expect(threads).toHaveLength(2);
});
