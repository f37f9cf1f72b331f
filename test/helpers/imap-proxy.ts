// Stands between a client and a real IMAP server and spoils what passes, as real servers have been seen to do.
import net from "node:net";

export interface ImapProxy {
  port: number;
  /** Commands the client has sent, in order, without their tags. */
  commands: string[];
  close: () => Promise<void>;
}

export interface Spoil {
  /** What the client gets instead of the server's bytes; called once for each burst. */
  fromServer?: (text: string) => string;
  /** Answers a client's line itself (with its tag in front), or null to let it pass. "drop" ends the connection. */
  onCommand?: (command: string, tag: string) => string | null;
}

/** Text passes as latin1, so that octets stay what they are. */
export async function startImapProxy(serverPort: number, spoil: Spoil): Promise<ImapProxy> {
  const commands: string[] = [];
  const sockets = new Set<net.Socket>();
  const listener = net.createServer((client) => {
    const server = net.connect(serverPort, "127.0.0.1");
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on("data", (data) => {
      const line = data.toString("latin1");
      const [, tag = "", command = ""] = /^(\S+) ([^\r\n]*)/.exec(line) ?? [];
      if (command) commands.push(command);
      const answer = command ? (spoil.onCommand?.(command, tag) ?? null) : null;
      if (answer === "drop") client.destroy();
      else if (answer !== null) client.write(answer, "latin1");
      else server.write(data);
    });
    server.on("data", (data) => {
      client.write(
        spoil.fromServer ? spoil.fromServer(data.toString("latin1")) : data.toString("latin1"),
        "latin1",
      );
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    port: (listener.address() as net.AddressInfo).port,
    commands,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
