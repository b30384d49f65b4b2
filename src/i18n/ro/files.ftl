### Photographs of a follow-up.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
files-photos = Fotografii
# plain wording, to be checked by a native speaker
files-photo = Fotografia { $number }
# plain wording, to be checked by a native speaker
files-take = Fotografie
# plain wording, to be checked by a native speaker
files-photo-kept = Fotografia este păstrată pe acest telefon.
# plain wording, to be checked by a native speaker
files-photo-removed = Fotografia a fost scoasă.
# plain wording, to be checked by a native speaker
files-remove = Scoate fotografia { $number }
# plain wording, to be checked by a native speaker
files-open = Deschide fotografia { $number }
# plain wording, to be checked by a native speaker
files-no-picture = Această imagine nu poate fi citită.
# plain wording, to be checked by a native speaker
files-full = Telefonul este plin. Fotografia nu a fost păstrată. Ce ați scris este încă aici.
# plain wording, to be checked by a native speaker
files-not-kept = Fotografia nu a putut fi păstrată. Ce ați scris este încă aici.
# plain wording, to be checked by a native speaker
files-count =
    { $count ->
        [one] { $count } fotografie
        [few] { $count } fotografii
       *[other] { $count } de fotografii
    }
# plain wording, to be checked by a native speaker
files-on-phone =
    { $count ->
        [one] { $count } fotografie este deocamdată doar pe acest telefon.
        [few] { $count } fotografii sunt deocamdată doar pe acest telefon.
       *[other] { $count } de fotografii sunt deocamdată doar pe acest telefon.
    }
# plain wording, to be checked by a native speaker
files-photo-of = Fotografia { $number } din { $count }
# plain wording, to be checked by a native speaker
files-larger = Mai mare
# plain wording, to be checked by a native speaker
files-previous = Înapoi
# plain wording, to be checked by a native speaker
files-next = Înainte
# plain wording, to be checked by a native speaker
files-fetching = Se aduce fotografia …
# plain wording, to be checked by a native speaker
files-again = Încearcă din nou
# plain wording, to be checked by a native speaker
files-offline = Fotografia nu este pe acest telefon și nu există legătură cu serverul.
# plain wording, to be checked by a native speaker
files-not-there = Cine a făcut fotografia nu a avut încă semnal.
# plain wording, to be checked by a native speaker
files-not-allowed = Nu mai puteți aduce această fotografie.
# plain wording, to be checked by a native speaker
files-damaged = Ce a venit nu este fotografia făcută. A fost aruncat.
# plain wording, to be checked by a native speaker
files-save-copy = Salvează o copie
# plain wording, to be checked by a native speaker
files-save-warning = O copie în afara Teren nu este sigilată: o pot deschide alte aplicații și oricine ia telefonul.
# plain wording, to be checked by a native speaker
files-save-really = Salvează totuși
# plain wording, to be checked by a native speaker
files-figure-waiting = Fotografii doar pe acest dispozitiv
# plain wording, to be checked by a native speaker
files-not-in-export = Fotografiile nu sunt incluse.
