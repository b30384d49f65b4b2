import type { ReactNode } from "react";
import { Page } from "../../design/Page.tsx";
import { useBack } from "../../react/navigation.ts";

interface SettingsPageProps {
  readonly title: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A page under "More". */
export function SettingsPage({ title, foot, children }: SettingsPageProps) {
  const back = useBack();
  return (
    <Page title={title} foot={foot} onBack={back}>
      {children}
    </Page>
  );
}
