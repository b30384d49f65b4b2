import { useEffect, useState } from "react";
import type { Guides } from "../app/guides/guides.ts";
import { createLive } from "../base/live.ts";
import { useWorkspace } from "./app-context.ts";
import { useLive } from "./use-live.ts";

type GuideList = ReturnType<Guides["list"]["get"]>;

/** The network's guides, also the withdrawn ones. Undefined while they are read, none where their code has not come to this phone. */
export function useGuides(): GuideList | undefined {
  const { guides } = useWorkspace();
  const [opened, setOpened] = useState<Pick<Guides, "list">>();
  useEffect(() => {
    guides().then(setOpened, () => setOpened({ list: none }));
  }, [guides]);
  return useLive<GuideList | undefined>(opened?.list ?? awaited);
}

const none = createLive<GuideList>([]);
const awaited = createLive(undefined);
