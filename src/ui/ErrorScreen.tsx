import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { useText } from "../i18n/use-text.ts";
import { Cover } from "../design/Cover.tsx";

interface ErrorBoundaryProps {
  readonly onStartAgain: () => void;
  /** Going somewhere else leaves the error behind. */
  readonly place?: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly place: string | undefined;
}

/** A bug in one screen: says so plainly and leads back. What was saved does not depend on the screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, place: undefined };

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    before: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === before.place ? null : { broken: false, place };
  }

  static getDerivedStateFromError(): Pick<ErrorBoundaryState, "broken"> {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <ErrorScreen
        onStartAgain={() => {
          this.props.onStartAgain();
          this.setState({ broken: false });
        }}
      />
    );
  }
}

function ErrorScreen({ onStartAgain }: { readonly onStartAgain: () => void }) {
  const { t } = useText();
  return (
    <Cover
      picture={<Icon name="warning" large />}
      title={t("common-error-title")}
      foot={
        <Button kind="primary" wide onClick={onStartAgain}>
          {t("common-error-start")}
        </Button>
      }
    >
      <p>{t("common-error-text")}</p>
    </Cover>
  );
}
