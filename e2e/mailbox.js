// A mail server for one market: it takes every letter and delivers none, so that a journey can
// open what a person would find in their letter box.
import { createServer } from "node:net";
import { expect } from "@playwright/test";

// How long a letter may take, behind all the work that a great market begins with.
const PATIENCE = 60_000;

export class Mailbox {
  letters = [];

  static async open() {
    const it = new Mailbox();
    it.server = createServer((socket) => it.#talk(socket));
    await new Promise((ready) => it.server.listen(0, "127.0.0.1", ready));
    it.url = `smtp://127.0.0.1:${it.server.address().port}`;
    return it;
  }

  close() {
    return new Promise((done) => this.server.close(done));
  }

  // The newest link in a letter to somebody that leads to such a page; waits for its arrival.
  async link(to, page) {
    let found;
    const arrived = () => {
      const links = this.letters.filter((it) => it.to === to).flatMap((it) => it.links);
      found = links.findLast((it) => new URL(it).pathname.startsWith(page));
      return found;
    };
    const message = `a letter to ${to} with a link to ${page}`;
    await expect.poll(arrived, { message, timeout: PATIENCE }).toBeTruthy();
    return found;
  }

  // As much of SMTP (RFC 5321) as a sender without TLS and without a password speaks.
  #talk(socket) {
    let to = "";
    let body = null;
    let rest = "";
    const say = (line) => socket.write(`${line}\r\n`);
    const hear = (line) => {
      if (body !== null) {
        if (line !== ".") return body.push(line.replace(/^\./, ""));
        this.letters.push({ to, links: linksIn(body) });
        body = null;
        return say("250 taken");
      }
      const word = line.slice(0, 4).toUpperCase();
      if (word === "RCPT") to = /<(.*)>/.exec(line)[1];
      if (word === "DATA") {
        body = [];
        return say("354 go on");
      }
      if (word === "QUIT") return socket.end("221 bye\r\n");
      return say("250 well");
    };
    socket.on("data", (chunk) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop();
      lines.forEach(hear);
    });
    socket.on("error", () => socket.destroy());
    say("220 a mailbox for one journey");
  }
}

// The addresses in a letter; a soft line break of quoted-printable may part one.
function linksIn(lines) {
  const quoted = lines.some((it) => /^content-transfer-encoding: quoted-printable/i.test(it));
  const text = lines.join("\n");
  const plain = quoted ? text.replaceAll("=\n", "").replaceAll("=3D", "=") : text;
  return plain.match(/https?:\/\/[^\s>]+/g) ?? [];
}
