### Photographs of a follow-up.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
files-photos = Fényképek
# plain wording, to be checked by a native speaker
files-photo = { $number }. fénykép
# plain wording, to be checked by a native speaker
files-take = Fénykép
# plain wording, to be checked by a native speaker
files-remove = { $number }. fénykép kivétele
# plain wording, to be checked by a native speaker
files-open = { $number }. fénykép megnyitása
# plain wording, to be checked by a native speaker
files-no-picture = Ez nem olvasható kép.
# plain wording, to be checked by a native speaker
files-full = A telefon megtelt. A fénykép nem maradt meg. Amit írtál, megvan.
# plain wording, to be checked by a native speaker
files-not-kept = A fényképet nem sikerült eltenni. Amit írtál, megvan.
# plain wording, to be checked by a native speaker
files-count =
    { $count ->
        [one] { $count } fénykép
       *[other] { $count } fénykép
    }
# plain wording, to be checked by a native speaker
files-photo-of = { $number }. fénykép, összesen { $count }
# plain wording, to be checked by a native speaker
files-larger = Nagyobb
# plain wording, to be checked by a native speaker
files-previous = Előző
# plain wording, to be checked by a native speaker
files-next = Következő
# plain wording, to be checked by a native speaker
files-fetching = Letöltés …
# plain wording, to be checked by a native speaker
files-again = Újra
# plain wording, to be checked by a native speaker
files-offline = Nincs ezen a telefonon, és nincs kapcsolat a központtal.
# plain wording, to be checked by a native speaker
files-not-there = Aki hozzátette, annak még nem volt térereje.
# plain wording, to be checked by a native speaker
files-not-allowed = Ezt már nem töltheted le.
# plain wording, to be checked by a native speaker
files-damaged = Ami jött, nem az, amit lezártak. Nem maradt meg.
# plain wording, to be checked by a native speaker
files-save-copy = Másolat mentése
# plain wording, to be checked by a native speaker
files-save-warning = A Terenen kívüli másolat nincs lezárva: más alkalmazások, és az is megnyithatja, aki elveszi a telefont.
# plain wording, to be checked by a native speaker
files-save-really = Mentés mégis
# plain wording, to be checked by a native speaker
files-figure-waiting = Fényképek és fájlok csak ezen az eszközön
# plain wording, to be checked by a native speaker
files-not-in-export = A fényképek, iratok és hangfelvételek nincsenek benne.
