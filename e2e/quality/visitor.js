// Somebody who asks for pages over HTTP, with a jar for cookies and one open connection.
import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";

export class Visitor {
  jar = new Map();

  constructor(name, base) {
    this.name = name;
    this.base = base;
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  }

  get cookie() {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  // Asks once and follows nothing.
  ask(path, { method = "GET", body = "", headers = {} } = {}) {
    const begun = performance.now();
    const all = { "sec-fetch-site": "same-origin", ...headers };
    if (this.jar.size) all.cookie = this.cookie;
    if (body) all["content-type"] = "application/x-www-form-urlencoded";
    return new Promise((done, fail) => {
      const options = { method, headers: all, agent: this.agent };
      const sent = request(new URL(path, this.base), options, (reply) => {
        const parts = [];
        reply.on("data", (part) => parts.push(part));
        reply.on("error", fail);
        reply.on("end", () => {
          this.#keep(reply.headers["set-cookie"] ?? []);
          const bytes = Buffer.concat(parts);
          const packed = reply.headers["content-encoding"] === "gzip";
          done({
            status: reply.statusCode,
            headers: reply.headers,
            took: performance.now() - begun,
            size: bytes.length,
            text: (packed ? gunzipSync(bytes) : bytes).toString(),
          });
        });
      });
      sent.on("error", fail);
      sent.end(body);
    });
  }

  // Asks for a page and goes where it sends.
  async get(path, headers) {
    for (let at = path, hops = 0; hops < 5; hops += 1) {
      const reply = await this.ask(at, { headers });
      const to = reply.headers.location;
      if (reply.status < 300 || 400 <= reply.status || !to) return { ...reply, at };
      at = to;
    }
    throw new Error(`${path} sends around in circles`);
  }

  // Sends a form with the token of this session.
  async form(path, pairs) {
    const { text } = await this.get("/");
    const csrf = /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? "";
    const body = new URLSearchParams({ csrf, ...pairs }).toString();
    return this.ask(path, { method: "POST", body });
  }

  async signIn(email, password) {
    const reply = await this.form("/sign-in", { email, password });
    if (reply.status !== 303) throw new Error(`${email} cannot sign in: ${reply.status}`);
  }

  async speaks(language) {
    await this.form("/language", { language, back: "/" });
  }

  leaves() {
    this.agent.destroy();
  }

  #keep(cookies) {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    }
  }
}
