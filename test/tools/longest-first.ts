// The order of the files: those that start most processes first, so that no long one runs alone at the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By what was measured; the folders first whose files wait for servers and processes. */
const LONGEST = [
  "test/e2e/ingest-killed",
  "test/e2e/demo",
  "test/store/embedded",
  "test/e2e/",
  "test/cli/",
  "test/store/",
  "test/app/",
  "test/web/",
  "test/mailbox/",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (a, b) => rank(a.moduleId) - rank(b.moduleId) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}

function rank(path: string): number {
  const index = LONGEST.findIndex((part) => path.includes(part));
  return index === -1 ? LONGEST.length : index;
}
