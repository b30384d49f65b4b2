import "./SampleBanner.css";
import { leaveSample } from "../app/sample/leave-sample.ts";
import { switchSampleRole } from "../app/sample/switch-sample-role.ts";
import type { Workspace } from "../app/workspace.ts";
import { Icon } from "../design/Icon.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useNavigation } from "../react/navigation.ts";
import { useLive } from "../react/use-live.ts";

const views = ["mediator", "coordinator"] as const;

/** Stands over every screen of the sample network, so that nobody takes it for work. */
export function SampleBanner({ workspace }: { readonly workspace: Workspace }) {
  const app = useApp();
  const navigation = useNavigation();
  const { t } = useText();
  const { role } = useLive(workspace.me);
  return (
    <aside className="sample not-on-paper" aria-label={t("common-sample-banner")}>
      <span className="sample-words">{t("common-sample-banner")}</span>
      <span className="sample-switch" role="group" aria-label={t("common-sample-as")}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={role === view}
            onClick={() => {
              navigation.reset();
              switchSampleRole(app, view);
            }}
          >
            {t(`common-role-${view}`)}
          </button>
        ))}
      </span>
      <button
        type="button"
        className="sample-leave"
        onClick={() => {
          navigation.reset();
          leaveSample(app);
        }}
      >
        <Icon name="trash" />
        {t("common-sample-leave")}
      </button>
    </aside>
  );
}
