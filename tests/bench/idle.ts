import { readOptions } from "../options.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deviceKeysFromSeed } from "../../src/crypto/device-keys.ts";
import { routes } from "../../src/protocol/routes.ts";
import { createMemoryLocalLog } from "../../src/storage/memory-local-log.ts";
import { createSpace } from "../../src/sync/begin-space.ts";
import type { Figures } from "./figures.ts";
import { emulateLine, lines } from "./line/emulated-line.ts";
import { createSuite, newDevice, random, start, untilLevel } from "./sync/bench-device.ts";
import { startRelayOn } from "./sync/relay-under-test.ts";

/**
 * What a phone costs that is open, connected and has nothing to say: bytes over the line, WebSocket frames included, TCP's own not. Hidden for a
 * minute, the app lets the line go and costs nothing until it is looked at again.
 *
 * npm run bench -- idle [--json] [--seconds 150]
 */
export async function run(words: readonly string[]): Promise<Figures> {
  const { seconds } = readOptions(words, { seconds: 150 });
  const dataDirectory = await mkdtemp(join(tmpdir(), "teren-bench-idle-"));
  const relay = await startRelayOn(dataDirectory);
  const line = await emulateLine({ targetPort: relay.port, profile: lines.none });
  try {
    const suite = createSuite();
    const phone = newDevice();
    const log = createMemoryLocalLog(phone.disk);
    const keys = await deviceKeysFromSeed(suite, phone.seed);
    const recovery = await deviceKeysFromSeed(suite, random.bytes(32));
    const relayUrl = `http://127.0.0.1:${line.port}`;
    const space = await createSpace({ suite, random, log, keys }, { recovery, relayUrl });
    if (!space.ok) throw new Error("no space");
    await fetch(relay.url + routes.spaces, { method: "POST", body: space.value.genesis });

    const { engine } = await start(phone, relayUrl);
    await untilLevel(engine);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    line.reset();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    const { up, down, connections } = line.traffic();
    const isStillOn = engine.status.get().state === "online" && connections === 0;
    if (!isStillOn) throw new Error("the line was lost");
    await engine.stop();

    const perDay = (bytes: number) => Math.round((bytes / seconds) * 86_400);
    const json = {
      bytesPerDay: perDay(up + down),
      upPerDay: perDay(up),
      downPerDay: perDay(down),
      seconds,
    };
    return {
      json,
      rows: [
        ["measured for", `${seconds} s, open and connected all the time`],
        ["bytes up, down", `${up}, ${down}`],
        ["a whole day like this", `${(json.bytesPerDay / 1000).toFixed(1)} KB`],
      ],
    };
  } finally {
    await line.close();
    await relay.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
