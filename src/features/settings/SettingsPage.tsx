import type { ReactNode } from "react";
import { Page } from "../../design/Page.tsx";
import { useWide } from "../../design/use-wide.ts";
import { useBack } from "../../react/navigation.ts";

interface SettingsPageProps {
  readonly title: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A page under "More": with a way back on the phone, beside the list on the laptop. */
export function SettingsPage({ title, foot, children }: SettingsPageProps) {
  const back = useBack();
  const isWide = useWide();
  return (
    <Page title={title} foot={foot} onBack={isWide ? undefined : back}>
      {children}
    </Page>
  );
}
