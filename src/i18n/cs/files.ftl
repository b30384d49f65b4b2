### Photographs of a follow-up.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
files-photos = Fotografie
# plain wording, to be checked by a native speaker
files-photo = Fotografie { $number }
# plain wording, to be checked by a native speaker
files-take = Fotografie
# plain wording, to be checked by a native speaker
files-remove = Odebrat fotografii { $number }
# plain wording, to be checked by a native speaker
files-open = Otevřít fotografii { $number }
# plain wording, to be checked by a native speaker
files-no-picture = Tento obrázek nelze přečíst.
# plain wording, to be checked by a native speaker
files-full = Telefon je plný. Fotografie se neuložila. Co jste napsali, tu zůstalo.
# plain wording, to be checked by a native speaker
files-not-kept = Fotografii se nepodařilo uložit. Co jste napsali, tu zůstalo.
# plain wording, to be checked by a native speaker
files-count =
    { $count ->
        [one] { $count } fotografie
        [few] { $count } fotografie
       *[other] { $count } fotografií
    }
# plain wording, to be checked by a native speaker
files-photo-of = Fotografie { $number } z { $count }
# plain wording, to be checked by a native speaker
files-larger = Větší
# plain wording, to be checked by a native speaker
files-previous = Předchozí
# plain wording, to be checked by a native speaker
files-next = Další
# plain wording, to be checked by a native speaker
files-fetching = Stahuje se …
# plain wording, to be checked by a native speaker
files-again = Zkusit znovu
# plain wording, to be checked by a native speaker
files-offline = V tomto telefonu to není a není spojení s kanceláří.
# plain wording, to be checked by a native speaker
files-not-there = Kdo to přidal, neměl zatím signál.
# plain wording, to be checked by a native speaker
files-not-allowed = Toto už stáhnout nesmíte.
# plain wording, to be checked by a native speaker
files-damaged = Co přišlo, není to, co bylo zapečetěno. Neuložilo se.
# plain wording, to be checked by a native speaker
files-save-copy = Uložit kopii
# plain wording, to be checked by a native speaker
files-save-warning = Kopie mimo Teren není zapečetěná: mohou ji otevřít jiné aplikace i ten, kdo telefon vezme.
# plain wording, to be checked by a native speaker
files-save-really = Přesto uložit
# plain wording, to be checked by a native speaker
files-figure-waiting = Fotografie a soubory jen v tomto zařízení
# plain wording, to be checked by a native speaker
files-not-in-export = Fotografie, dokumenty a hlasové záznamy v něm nejsou.
