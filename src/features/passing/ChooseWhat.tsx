import { useEffect, useState } from "react";
import type { GivenFile, PassOnMeasure, PassOnWish } from "../../app/bundles/passing-on.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Progress } from "../../design/Progress.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";
import { notPassedOn, sizeWords } from "./passing-words.ts";
import { usePassingOn } from "./use-passing-on.ts";

interface ChooseWhatProps {
  /** Undefined: there is no code, and she says how far back it shall go. */
  readonly scanned: PassOnWish | undefined;
  readonly measured: PassOnMeasure | undefined;
  readonly onMade: (given: GivenFile) => void;
}

const recentDays = 30;

export function ChooseWhat({ scanned, measured, onMade }: ChooseWhatProps) {
  const text = useText();
  const { t } = text;
  const passingOn = usePassingOn();
  const [range, setRange] = useState<"recent" | "everything">("recent");
  const [withPhotos, setWithPhotos] = useState(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const [measure, setMeasure] = useState(measured);
  const wish: PassOnWish =
    scanned ?? (range === "recent" ? { what: range, days: recentDays } : { what: range });
  const measuring = useAction(
    async (of: PassOnWish) => (await passingOn()).measure(of),
    setMeasure,
  );
  const { start: look } = measuring;
  useEffect(() => {
    if (!scanned) look(range === "recent" ? { what: range, days: recentDays } : { what: range });
  }, [scanned, range, look]);
  const making = useAction(
    async () =>
      (await passingOn()).give(wish, {
        withPhotos,
        onProgress: (done, total) => setProgress({ done, total }),
      }),
    onMade,
  );
  const shown = scanned ? measured : measure;
  const problem = making.error ?? measuring.error;

  if (scanned && shown?.pieces === 0 && shown.photos === 0)
    return <EmptyState icon="check" title={t("pass-nothing")} />;
  return (
    <div className="stack">
      {problem && (
        <Notice tone="danger" icon="warning">
          {t(notPassedOn[problem.type])}
        </Notice>
      )}
      {scanned ? (
        <Notice tone="action" icon="check" title={t("pass-missing")}>
          {shown && <p>{t("pass-pieces", { count: shown.pieces })}</p>}
        </Notice>
      ) : (
        <Choice
          label={t("pass-what")}
          labelHidden
          value={range}
          onChange={setRange}
          options={[
            {
              value: "recent",
              label: t("pass-recent", { days: recentDays }),
              hint: t("pass-recent-hint"),
            },
            { value: "everything", label: t("pass-everything"), hint: t("pass-everything-hint") },
          ]}
        />
      )}
      {!scanned && shown && <p className="soft">{t("pass-pieces", { count: shown.pieces })}</p>}
      {shown && shown.photos > 0 && (
        <MultiChoice
          label={t("pass-photos")}
          values={withPhotos ? ["photos"] : []}
          onChange={(values) => setWithPhotos(values.length > 0)}
          options={[
            {
              value: "photos",
              icon: "camera",
              label: t("pass-photos-with"),
              hint: t("pass-photos-size", {
                count: shown.photos,
                size: sizeWords(text, shown.photoBytes),
              }),
            },
          ]}
        />
      )}
      {making.running ? (
        <Progress
          label={t("pass-making")}
          {...(progress && { value: progress.done, max: progress.total })}
        />
      ) : (
        <Button kind="primary" wide disabled={!shown} onClick={() => making.start()}>
          {t("pass-make")}
        </Button>
      )}
    </div>
  );
}
