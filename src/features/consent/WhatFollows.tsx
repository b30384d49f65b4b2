import { useEffect, useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { letterDrafts } from "../../app/drafts/draft-keys.ts";
import type { Guests } from "../../app/expert/guests.ts";
import { Notice } from "../../design/Notice.tsx";
import type { ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import { consequencesOf, type GivenOut } from "../../domain/consent/consequences.ts";
import { consentForLetter } from "../../domain/letters/letter-consent.ts";
import { parseLetterId, type LetterId } from "../../domain/letters/letter.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { letterName } from "../../i18n/letter-words.ts";
import { thingTitle } from "../../i18n/list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

interface WhatFollowsProps {
  readonly view: ReadyCase;
  readonly purpose: ConsentPurposeId;
}

/** What her no has stopped, and who has something already and is to be told. */
export function WhatFollows({ view, purpose }: WhatFollowsProps) {
  const text = useText();
  const { t, shortDate } = text;
  const ws = useWorkspace();
  const begun = useLettersBegun(view, purpose);
  const { record, lists } = view;
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { guests, referrals, givenOut, files } = consequencesOf(record, lists, purpose);
  const nameOf = ({ what, to, letter }: GivenOut): string => {
    if (what === "letter" && letter) return letterName(text, letter);
    if (what === "landlord") return t("paper-landlord");
    const name = to || t("agreed-nobody");
    return what === "file" ? t("agreed-has-file", { name }) : name;
  };
  const isStopped = guests.length + referrals.length + begun.length > 0;
  return (
    <>
      {isStopped && (
        <Notice tone="waiting" icon="lock" title={t("agreed-stopped")}>
          {ws.guests && <GuestLines guests={ws.guests} entries={guests} />}
          {referrals.map((thing) => (
            <p key={thing.id}>{t("agreed-stopped-referral", { name: thingTitle(text, thing) })}</p>
          ))}
          {begun.map((letter) => (
            <p key={letter}>{t("agreed-stopped-letter", { name: letterName(text, letter) })}</p>
          ))}
        </Notice>
      )}
      {givenOut.length > 0 && (
        <Notice tone="waiting" icon="people" title={t("agreed-has")}>
          <ul className="agreed-given">
            {givenOut.map((one, at) => (
              <li key={at} dir="auto">
                {t(one.afterNo ? "agreed-has-late" : "agreed-has-one", {
                  name: nameOf(one),
                  when: shortDate(one.on, today),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {files > 0 && <p className="soft">{t("agreed-kept-files", { count: files })}</p>}
    </>
  );
}

interface GuestLinesProps {
  readonly guests: Guests;
  readonly entries: ReturnType<typeof consequencesOf>["guests"];
}

function GuestLines({ guests, entries }: GuestLinesProps) {
  const { t } = useText();
  const rooms = useLive(guests.rooms);
  return entries.map(({ id, entry }) => {
    const isHere = entry.room !== undefined && rooms.get(entry.room)?.state === "here";
    return (
      <p key={id} dir="auto">
        {t(isHere ? "agreed-stopped-guest-soon" : "agreed-stopped-guest", { name: entry.to })}
      </p>
    );
  });
}

/** Only this phone knows of them. */
function useLettersBegun({ record }: ReadyCase, purpose: ConsentPurposeId): readonly LetterId[] {
  const { drafts } = useWorkspace();
  const [begun, setBegun] = useState<readonly LetterId[]>([]);
  const place = letterDrafts(record.id);
  useEffect(() => {
    let shown = true;
    drafts.keys(place).then(
      (keys) =>
        shown && setBegun(keys.flatMap((key) => parseLetterId(key.slice(place.length)) ?? [])),
      () => undefined, // the letters themselves say it too
    );
    return () => {
      shown = false;
    };
  }, [drafts, place]);
  return begun.filter((letter) => consentForLetter[letter] === purpose);
}
