// The limit: a bare nodemailer loop that builds one letter again and again from html and text and sends it.
import { createTransport } from "nodemailer";

export interface NodemailerJob {
  smtpPort: number;
  connections: number;
  count: number;
}

const job = JSON.parse(process.argv[2] ?? "") as NodemailerJob;
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { html, text } = JSON.parse(Buffer.concat(chunks).toString()) as { html: string; text: string };
const transport = createTransport({
  host: "127.0.0.1",
  port: job.smtpPort,
  ignoreTLS: true,
  pool: true,
  maxConnections: job.connections,
  maxMessages: Number.POSITIVE_INFINITY,
});
const begun = performance.now();
const cpuBefore = process.cpuUsage();
let next = 0;
const one = async () => {
  for (let n = next++; n < job.count; n = next++) {
    await transport.sendMail({
      from: "Harbour <lately@agency.example>",
      to: `pm${n}@agency.example`,
      subject: `Letter ${n}`,
      html,
      text,
    });
  }
};
await Promise.all(Array.from({ length: job.connections }, one));
const cpu = process.cpuUsage(cpuBefore);
process.stdout.write(
  JSON.stringify({ ms: performance.now() - begun, cpuMs: (cpu.user + cpu.system) / 1000 }),
);
transport.close();
process.exit(0);
