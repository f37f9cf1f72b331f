// The thread that compiles MJML: half a second of work and 40 MB, for which no letter and no page should wait.
import { parentPort } from "node:worker_threads";
import mjml2html from "mjml";

export interface MjmlRequest {
  id: number;
  mjml: string;
}

/** `fault`: what MJML says of a template that it does not take. */
export type MjmlAnswer = { id: number; html: string } | { id: number; fault: string };

parentPort?.on("message", async ({ id, mjml }: MjmlRequest) => {
  parentPort?.postMessage({ id, ...(await compile(mjml)) } satisfies MjmlAnswer);
});

async function compile(mjml: string): Promise<{ html: string } | { fault: string }> {
  try {
    // Without `fonts: {}` MJML links fonts from Google: remote content, and a trace of who reads when.
    const { html, errors } = await mjml2html(mjml, { keepComments: false, fonts: {} });
    const [fault] = errors;
    return fault ? { fault: fault.formattedMessage } : { html };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
