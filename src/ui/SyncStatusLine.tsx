import type { SyncStatus } from "../app/network/sync-status.ts";
import type { Live } from "../base/live.ts";
import { Icon } from "../design/Icon.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useNavigate } from "../react/navigation.ts";
import { syncWords } from "../features/settings/sync-words.ts";
import { useLive } from "../react/use-live.ts";
import { useSyncStatus } from "../react/use-sync-status.ts";

/** One line, always in the same place: is my work safe? A tap opens the whole story. */
export function SyncStatusLine({ sync }: { readonly sync: Live<SyncStatus> }) {
  const { clock, isFull } = useApp();
  const navigate = useNavigate();
  const text = useText();
  const status = useSyncStatus(sync);
  const { words, icon, tone } = syncWords(text, status, {
    now: clock.now(),
    isFull: useLive(isFull),
  });
  const moving = status.sending ?? status.receiving;
  return (
    <button
      type="button"
      className={`status-line status-line-${tone} not-on-paper`}
      onClick={() => navigate("/more/sync")}
    >
      <Icon name={icon} />
      <span className="status-line-words" role="status">
        {words}
      </span>
      {moving && <progress value={moving.done} max={moving.total} aria-label={words} />}
    </button>
  );
}
