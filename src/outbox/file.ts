// A sender that writes each letter into a folder as `<id>.eml`: for a demo, and to look at.
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { OpenSender } from "./sender.ts";

/** Makes `folder` when it is missing. A letter sent twice is one file. */
export function fileSender(folder: string): OpenSender {
  return () => ({
    connect: async () => {
      try {
        await mkdir(folder, { recursive: true });
        return null;
      } catch (error) {
        return { met: "not-connected", reply: (error as Error).message };
      }
    },
    isOpen: () => true,
    send: async (letter) => {
      const path = join(folder, `${letter.id}.eml`);
      try {
        await writeDurably(path, letter.raw);
        return { met: "accepted", reply: `Written to ${path}` };
      } catch (error) {
        // The rename did not happen, so nobody has seen the letter.
        return { met: "lost", contentBegun: false, reply: (error as Error).message };
      }
    },
    close: () => {},
  });
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
