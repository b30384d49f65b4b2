import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useState,
  type ComponentProps,
  type ComponentType,
} from "react";
import { Route, Router, Switch } from "wouter";
import { Button } from "../design/Button.tsx";
import { EmptyState } from "../design/EmptyState.tsx";
import { SplitView } from "../design/SplitView.tsx";
import { useWide } from "../design/use-wide.ts";
import { parseCaseId } from "../domain/cases/case-id.ts";
import type { CaseId } from "../domain/cases/case-id.ts";
import { CaseListScreen, type ListExtras } from "../features/cases/CaseListScreen.tsx";
import { CaseRow } from "../features/cases/CaseRow.tsx";
import { TodayScreen } from "../features/today/TodayScreen.tsx";
import { useText } from "../i18n/use-text.ts";
import { useWorkspace } from "../react/app-context.ts";
import { useNavigation, usePath } from "../react/navigation.ts";
import type { Navigation } from "../react/navigation.ts";
import { WholeText } from "./WholeText.tsx";

/** When the first screen is there and the phone has a moment: the tap on a case then waits for nothing. */
export const loadAhead = (): Promise<unknown> => loadCases();
const loadCases = remembered(() => import("./CaseScreens.tsx"));

/** Asked again, the browser takes a while to say that it has it. What did not come is tried again by whoever asks next. */
function remembered<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () =>
    (loading ??= load().catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    }));
}

// Today and the list come with the frame. What is opened from them comes in two pieces, so that no tap waits twice.
const OneCase = lazy(async () => ({ default: (await loadCases()).OneCase }));
const Writing = lazy(async () => ({ default: (await loadCases()).Writing }));
const ExportCases = lazy(async () => ({
  default: (await import("../features/paper/ExportCases.tsx")).ExportCases,
}));
const Offers = lazy(async () => ({ default: (await loadCases()).OffersForMe }));
const SavedFilters = lazy(async () => ({
  default: (await import("../features/cases/SavedFilters.tsx")).SavedFilters,
}));
const OtherResults = lazy(async () => ({
  default: (await import("../features/cases/OtherResults.tsx")).OtherResults,
}));
const IncidentCards = lazy(async () => ({
  default: (await import("../features/incidents/IncidentCards.tsx")).IncidentCards,
}));
const Team = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).Team }));
const More = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).More }));
const FirstSteps = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).FirstSteps }));

/** Which screen stands at which path. Paths live in memory: the address bar says "/" throughout. */
export function Routes() {
  const navigation = useNavigation();
  const ws = useWorkspace();
  useEffect(() => {
    // The list stays until the case that was tapped can be drawn whole.
    navigation.fetchFirst((next) => {
      const id = caseAt(next);
      if (id === undefined || id === caseAt(navigation.path.get())) return undefined;
      return loadCases().then(({ openAhead }) => openAhead(ws, id));
    });
    return () => navigation.fetchFirst(() => undefined);
  }, [navigation, ws]);
  return (
    <Router hook={useMemoryPath}>
      <Switch>
        <Route path="/">
          <TodayScreen CaseRow={CaseRow} Offers={OffersForMe} Incidents={OpenIncidents} />
        </Route>
        <Route path="/cases/new">
          <WholeText>
            <Writing what="case" />
          </WholeText>
        </Route>
        <Route path="/urgent">
          <WholeText>
            <Writing what="urgent" />
          </WholeText>
        </Route>
        <Route path="/contact">
          <WholeText>
            <Writing what="contact" />
          </WholeText>
        </Route>
        <Route path="/choose/follow-up">
          <WholeText>
            <Writing what="follow-up" />
          </WholeText>
        </Route>
        <Route path="/choose/question">
          <WholeText>
            <Writing what="question" />
          </WholeText>
        </Route>
        <Route path="/cases/:id?/:part?">
          {({ id, part }) => <Cases id={parseCaseId(id)} part={part} />}
        </Route>
        <Route path="/network/:place?">
          {({ place }) => (
            <WholeText>
              <Team place={place} />
            </WholeText>
          )}
        </Route>
        <Route path="/register/:thing?">
          {({ thing }) => (
            <WholeText>
              <Team place="register" thing={thing} />
            </WholeText>
          )}
        </Route>
        <Route path="/attention">
          <WholeText>
            <Team place="attention" />
          </WholeText>
        </Route>
        <Route path="/team">
          <WholeText>
            <Team place="team" />
          </WholeText>
        </Route>
        <Route path="/more/:page?">
          {({ page }) => (
            <WholeText>
              <More page={page} />
            </WholeText>
          )}
        </Route>
        <Route path="/handover/:person">
          {({ person }) => (
            <WholeText>
              <More page="handover" about={person} />
            </WholeText>
          )}
        </Route>
        {/* The doors of the welcome lead here once they are through. */}
        <Route path={/^\/(start|join|own|restore|first-steps)$/}>
          <WholeText>
            <FirstSteps />
          </WholeText>
        </Route>
        <Route>
          <NothingHere onStart={navigation.reset} />
        </Route>
      </Switch>
    </Router>
  );
}

/** Whatever is done in it: of what is on screen already nothing has to come first. */
const caseAt = (path: string): CaseId | undefined =>
  parseCaseId(/^\/cases\/([^/]+)/.exec(path)?.[1]);

/** Nobody waits for them but who asks for them. */
function later<Props extends object>(Shown: ComponentType<Props>): ComponentType<Props> {
  return (props) => (
    <Suspense>
      <WholeText>
        <Shown {...props} />
      </WholeText>
    </Suspense>
  );
}

/** The first screen does not wait for what few days have. */
const OffersForMe = later(Offers);
const OpenIncidents = later(IncidentCards);
const Found = later(OtherResults);
const listExtras: ListExtras = {
  ExportCases: later(ExportCases),
  SavedFilters: later(SavedFilters),
  OtherResults: FoundAfterTyping,
};

/** A pause in typing: neither the code nor the looking takes time from a letter. */
const typingMs = 600;

function FoundAfterTyping({ query, open }: ComponentProps<ListExtras["OtherResults"]>) {
  const { timers } = useWorkspace();
  const [asked, setAsked] = useState("");
  useEffect(() => timers.after(typingMs, () => setAsked(query)), [timers, query]);
  return asked !== "" && <Found query={asked} open={open} />;
}

interface CasesProps {
  readonly id: CaseId | undefined;
  readonly part: string | undefined;
}

/** The list keeps its place and its filter while cases are opened and closed beside it. */
function Cases({ id, part }: CasesProps) {
  const { t } = useText();
  const isWide = useWide();
  const [wasListed, setWasListed] = useState(id === undefined);
  if (id === undefined && !wasListed) setWasListed(true);
  const current = isWide ? id : undefined;
  const place = id ? undefined : part;
  // The same element while only the case beside it changes: out of sight it is not drawn again with each step in a case.
  const list = useMemo(
    () => <CaseListScreen current={current} place={place} {...listExtras} />,
    [current, place],
  );
  return (
    <SplitView
      list={(isWide || wasListed) && list}
      detail={
        id && (
          <WholeText>
            <OneCase key={id} caseId={id} part={part} />
          </WholeText>
        )
      }
      empty={<EmptyState icon="cases" title={t("common-choose-case")} />}
    />
  );
}

function NothingHere({ onStart }: { readonly onStart: () => void }) {
  const { t } = useText();
  return (
    <EmptyState
      icon="question"
      title={t("common-nothing-here")}
      action={<Button onClick={onStart}>{t("common-error-start")}</Button>}
    />
  );
}

/** wouter's way of asking where we are; nothing of it reaches the address bar. */
function useMemoryPath(): [string, Navigation["go"]] {
  return [usePath(), useNavigation().go];
}
