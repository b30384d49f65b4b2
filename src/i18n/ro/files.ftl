### Photographs of a follow-up.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
files-photos = Fotografii
# plain wording, to be checked by a native speaker
files-photo = Fotografia { $number }
# plain wording, to be checked by a native speaker
files-take = Fotografie
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
files-photo-of = Fotografia { $number } din { $count }
# plain wording, to be checked by a native speaker
files-larger = Mai mare
# plain wording, to be checked by a native speaker
files-previous = Înapoi
# plain wording, to be checked by a native speaker
files-next = Înainte
# plain wording, to be checked by a native speaker
files-fetching = Se descarcă …
# plain wording, to be checked by a native speaker
files-again = Încearcă din nou
# plain wording, to be checked by a native speaker
files-offline = Nu este pe acest telefon și nu este legătură cu biroul.
# plain wording, to be checked by a native speaker
files-not-there = Cine l-a adăugat nu a avut încă semnal.
# plain wording, to be checked by a native speaker
files-not-allowed = Nu mai aveți voie să descărcați asta.
# plain wording, to be checked by a native speaker
files-damaged = Ce a venit nu este ce a fost sigilat. Nu a fost păstrat.
# plain wording, to be checked by a native speaker
files-save-copy = Salvează o copie
# plain wording, to be checked by a native speaker
files-save-warning = O copie în afara Teren nu este sigilată: o pot deschide alte aplicații și oricine ia telefonul.
# plain wording, to be checked by a native speaker
files-save-really = Salvează totuși
# plain wording, to be checked by a native speaker
files-figure-waiting = Fotografii și fișiere doar pe acest dispozitiv
# plain wording, to be checked by a native speaker
files-not-in-export = Fotografiile, documentele și notele vocale nu sunt incluse.
