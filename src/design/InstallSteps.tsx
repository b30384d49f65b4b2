import "./InstallSteps.css";
import type { MessageId } from "../i18n/text.ts";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

const steps = {
  ios: [
    ["share", "more-install-ios-1"],
    ["plus", "more-install-ios-2"],
    ["check", "more-install-ios-3"],
  ],
  firefox: [
    ["dots", "more-install-menu"],
    ["install", "more-install-firefox-2"],
    ["check", "more-install-firefox-3"],
  ],
  other: [
    ["dots", "more-install-menu"],
    ["install", "more-install-other-2"],
    ["check", "more-install-firefox-3"],
  ],
} as const satisfies Record<string, readonly (readonly [IconName, MessageId])[]>;

/** By the browser's own menu, step by step. */
export function InstallSteps({ browser }: { readonly browser: keyof typeof steps }) {
  const { t } = useText();
  return (
    <ol className="install-steps">
      {steps[browser].map(([icon, id]) => (
        <li key={id}>
          <span className="install-step-icon">
            <Icon name={icon} />
          </span>
          {t(id)}
        </li>
      ))}
    </ol>
  );
}
