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
  /** A bug, or a part of the app that could not be fetched. */
  readonly broken: "bug" | "missing" | undefined;
  readonly place: string | undefined;
}

/** A bug in one screen: says so plainly and leads back. What was saved does not depend on the screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: undefined, place: undefined };

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    before: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === before.place ? null : { broken: undefined, place };
  }

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, "broken"> {
    return { broken: isMissingPart(error) ? "missing" : "bug" };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <ErrorScreen
        kind={this.state.broken}
        onStartAgain={() => {
          this.props.onStartAgain();
          this.setState({ broken: undefined });
        }}
      />
    );
  }
}

/** Browsers say it each in their own words, and in no other way. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/.test(
    error.message,
  );

interface ErrorScreenProps {
  readonly kind: "bug" | "missing";
  readonly onStartAgain: () => void;
}

function ErrorScreen({ kind, onStartAgain }: ErrorScreenProps) {
  const { t } = useText();
  return (
    <Cover
      picture={<Icon name="warning" large />}
      title={t(kind === "missing" ? "common-error-missing" : "common-error-title")}
      foot={
        <Button kind="primary" wide onClick={onStartAgain}>
          {t("common-error-start")}
        </Button>
      }
    >
      <p>{t(kind === "missing" ? "common-error-missing-text" : "common-error-text")}</p>
    </Cover>
  );
}
