import { useCallback, useEffect, useState } from "react";
import type { AttachmentNotRead } from "../../app/attachments/attachments.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { useWorkspace } from "../../react/app-context.ts";

export interface ShownFile {
  readonly content: FileContent | undefined;
  readonly problem: AttachmentNotRead["type"] | undefined;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly again: () => void;
}

export interface FileContent {
  /** Good for as long as it is shown. */
  readonly url: string;
  readonly blob: Blob;
}

interface Read {
  readonly of: string;
  readonly content?: FileContent;
  readonly problem?: AttachmentNotRead["type"];
}

/** Opened for as long as it is on screen. What is not here is asked for again when the line comes back. */
export function useFile(file: Attachment, which: "small" | "whole"): ShownFile {
  const ws = useWorkspace();
  const [read, setRead] = useState<Read>();
  const [progress, setProgress] = useState<ShownFile["progress"]>();
  const [tries, setTries] = useState(0);
  const { attachments } = ws;
  const again = useCallback(() => setTries((before) => before + 1), []);
  const shown = read?.of === file.id ? read : undefined;

  useEffect(() => {
    const stop = new AbortController();
    let url: string | undefined;
    // A small copy is shared by whoever shows it; a whole one stops when its dialog closes.
    const options =
      which === "small"
        ? {}
        : {
            signal: stop.signal,
            onProgress: (done: number, total: number) => {
              if (!stop.signal.aborted) setProgress({ done, total });
            },
          };
    void attachments
      ?.read(file, which, options)
      .catch(() => undefined)
      .then((answer) => {
        if (stop.signal.aborted) return;
        setProgress(undefined);
        if (!answer?.ok)
          return setRead({ of: file.id, problem: answer?.error.type ?? "StorageFailed" });
        const blob = new Blob([answer.value], { type: file.mime });
        url = URL.createObjectURL(blob);
        setRead({ of: file.id, content: { url, blob } });
      });
    return () => {
      stop.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [attachments, file, which, tries]);

  const isMissing = shown?.problem === "Offline" || shown?.problem === "NotThere";
  useEffect(() => {
    if (!isMissing) return;
    let before = ws.sync.get().state;
    return ws.sync.subscribe(() => {
      const { state, receiving } = ws.sync.get();
      if (state === "online" && before !== "online" && !receiving) again();
      before = state;
    });
  }, [ws, isMissing, again]);
  useEffect(() => {
    if (!isMissing || which !== "small") return;
    return ws.timers.after(retryMs, again);
  }, [ws, isMissing, which, again, tries]);

  return { content: shown?.content, problem: shown?.problem, progress, again };
}

/** Whoever took it may get a signal while it is looked at. */
const retryMs = 15_000;
