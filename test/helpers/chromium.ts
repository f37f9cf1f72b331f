// Headless Chromium: CHROMIUM_PATH, else where Debian puts it. Nothing leaves the machine.
import { type Browser, chromium } from "playwright-core";
import { chromiumPath, requireServer } from "./servers.ts";

export async function launchChromium(): Promise<Browser> {
  requireServer("chromium");
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox", // root in a container has no user namespace to drop into
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
