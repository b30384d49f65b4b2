import "./Welcome.css";
import type { ReactNode } from "react";
import { Page } from "../../design/Page.tsx";
import { Steps } from "../../design/Steps.tsx";
import { useText } from "../../i18n/use-text.ts";

interface QuestionProps {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One question of a few, alone on its screen. */
export function Question({ title, step, steps, onBack, children }: QuestionProps) {
  const { t } = useText();
  return (
    <Page key={step} title={title} onBack={onBack}>
      <div className="stack question">
        <Steps current={step} total={steps} label={t("welcome-step", { step, steps })} />
        {children}
      </div>
    </Page>
  );
}
