// An SMTP server that takes everything and keeps nothing, at a fifth of what a letter costs its sender; tells its port.
import { type AddressInfo, createServer } from "node:net";

const END = Buffer.from("\r\n.\r\n");

const server = createServer((socket) => {
  let isContent = false;
  let line = "";
  let tail = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.write("220 sink\r\n");
  socket.on("data", (chunk: Buffer) => {
    if (isContent) {
      // The end may be cut in two anywhere; nobody sends more before it is answered.
      tail = Buffer.from(Buffer.concat([tail, chunk.subarray(-END.length)]).subarray(-END.length));
      if (!tail.equals(END)) return;
      isContent = false;
      tail = Buffer.alloc(0);
      socket.write("250 taken\r\n");
      return;
    }
    line += chunk.toString("latin1");
    for (let end = line.indexOf("\r\n"); end >= 0; end = line.indexOf("\r\n")) {
      const verb = line.slice(0, 4).toUpperCase();
      line = line.slice(end + 2);
      isContent = verb === "DATA";
      if (verb === "QUIT") socket.end("221 bye\r\n");
      else if (isContent) socket.write("354 go on\r\n");
      else socket.write(verb === "EHLO" ? "250-sink\r\n250 8BITMIME\r\n" : "250 yes\r\n");
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
