import type { Member } from "../../app/network/member.ts";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { useText } from "../../i18n/use-text.ts";

/** Whose new phone was let in, and by whom: it was a coordinator's word, and everybody sees it. */
export function NewPhones({ members }: { readonly members: readonly Member[] }) {
  const { t, moment, number } = useText();
  const nameOf = (name: string | undefined) => name || t("network-unnamed");
  const rows = members
    .flatMap(({ name, phones }) =>
      phones.flatMap((one) => (one.letIn ? [{ ...one.letIn, name, id: one.device }] : [])),
    )
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
  if (rows.length === 0) return null;
  return (
    <ListSection title={t("newphone-list")} count={number(rows.length)}>
      {rows.map(({ id, by, at, name }) => (
        <ListRow
          key={id}
          icon="phone"
          title={t("newphone-let-in", {
            by: nameOf(members.find(({ person }) => person === by)?.name),
            name: nameOf(name),
          })}
          detail={at === undefined ? undefined : moment(at)}
          wraps
        />
      ))}
    </ListSection>
  );
}
