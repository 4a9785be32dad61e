import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { streamSink } from "../../src/output/sink.js";

describe("a sink onto a stream", () => {
  it("takes no more than its reader does", async () => {
    let pass = () => {};
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        pass = done;
      },
    });
    let ready = false;
    const sink = streamSink(slow);
    await sink.write("first");
    await new Promise(setImmediate);
    const written = sink.write("second").then(() => {
      ready = true;
    });
    await new Promise(setImmediate);
    expect({ taken, ready }).toEqual({ taken: ["first"], ready: false });
    pass();
    await written;
    await new Promise(setImmediate);
    expect({ taken, ready }).toEqual({ taken: ["first", "second"], ready: true });
  });

  it("joins what is written at once, and hands it over before anything is waited for", async () => {
    const taken: string[] = [];
    const sink = streamSink(
      new Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
          taken.push(chunk);
          done();
        },
      }),
    );
    await sink.write("a");
    await sink.write("b");
    expect(taken).toEqual([]);
    await new Promise(setImmediate);
    expect(taken).toEqual(["ab"]);
    await sink.write("c".repeat(1 << 20));
    expect(taken).toHaveLength(2);
  });

  it.each([1, 1000])("tells that its stream failed (buffer of %i)", async (highWaterMark) => {
    const failing = new Writable({
      highWaterMark,
      write: (_chunk, _encoding, done) => done(new Error("no space left")),
    });
    const sink = streamSink(failing);
    const all = sink.write("first").then(() => sink.end());
    await expect(all).rejects.toThrow("no space left");
    await expect(sink.write("second")).rejects.toThrow("no space left");
  });
});
