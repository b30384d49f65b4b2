import { lazy, use, useEffect, useState, type ComponentType } from "react";
import { Route, Router, Switch } from "wouter";
import type { HandIns } from "../app/intake/hand-ins.ts";
import { EmptyState } from "../design/EmptyState.tsx";
import { IntakeScreen } from "../features/intake/IntakeScreen.tsx";
import { useText } from "../i18n/use-text.ts";
import { useWorkspace } from "../react/app-context.ts";
import { useNavigation, usePath } from "../react/navigation.ts";
import { Writing } from "./CaseScreens.tsx";
import { DeskText } from "./WholeText.tsx";

const FirstSteps = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).FirstSteps }));
const More = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).More }));

interface IntakePlacesProps {
  readonly Drafts: ComponentType;
}

/** The whole app for who only hands in. Whatever path it is asked for, there is nothing to read. */
export function IntakePlaces({ Drafts }: IntakePlacesProps) {
  return (
    <DeskText>
      <Router hook={useMemoryPath}>
        <Switch>
          <Route path="/cases/new">
            <Writing what="case" />
          </Route>
          <Route path="/urgent">
            <Writing what="urgent" />
          </Route>
          <Route path="/contact">
            <Writing what="contact" />
          </Route>
          <Route path={/^\/(join|own|first-steps)$/}>
            <FirstSteps />
          </Route>
          <Route path="/more/:page?">{({ page }) => <More page={page} />}</Route>
          <Route>
            <Home Drafts={Drafts} />
          </Route>
        </Switch>
      </Router>
    </DeskText>
  );
}

function Home({ Drafts }: IntakePlacesProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const path = usePath();
  const { go } = useNavigation();
  // From a form it leads to the case, which is none of hers.
  useEffect(() => {
    if (path !== "/") go("/", { replace: true });
  }, [path, go]);
  const [asked] = useState(() => ws.handIns?.().catch(() => undefined) ?? nothing);
  const handIns = use(asked);
  if (!handIns) return <EmptyState icon="warning" title={t("common-error-title")} />;
  return <IntakeScreen handIns={handIns} Drafts={Drafts} />;
}

function useMemoryPath(): [string, ReturnType<typeof useNavigation>["go"]] {
  return [usePath(), useNavigation().go];
}

const nothing: Promise<HandIns | undefined> = Promise.resolve(undefined);
