### Photographs of a follow-up.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
files-photos = Fotografie
# plain wording, to be checked by a native speaker
files-photo = Fotografia { $number }
# plain wording, to be checked by a native speaker
files-take = Fotografia
# plain wording, to be checked by a native speaker
files-remove = Odobrať fotografiu { $number }
# plain wording, to be checked by a native speaker
files-open = Otvoriť fotografiu { $number }
# plain wording, to be checked by a native speaker
files-no-picture = Tento obrázok sa nedá prečítať.
# plain wording, to be checked by a native speaker
files-full = Telefón je plný. Fotografia sa neuložila. Čo ste napísali, tu zostalo.
# plain wording, to be checked by a native speaker
files-not-kept = Fotografiu sa nepodarilo uložiť. Čo ste napísali, tu zostalo.
# plain wording, to be checked by a native speaker
files-count =
    { $count ->
        [one] { $count } fotografia
        [few] { $count } fotografie
       *[other] { $count } fotografií
    }
# plain wording, to be checked by a native speaker
files-photo-of = Fotografia { $number } z { $count }
# plain wording, to be checked by a native speaker
files-larger = Väčšia
# plain wording, to be checked by a native speaker
files-previous = Predchádzajúca
# plain wording, to be checked by a native speaker
files-next = Ďalšia
# plain wording, to be checked by a native speaker
files-fetching = Sťahuje sa …
# plain wording, to be checked by a native speaker
files-again = Skúsiť znova
# plain wording, to be checked by a native speaker
files-offline = V tomto telefóne to nie je a nie je spojenie s kanceláriou.
# plain wording, to be checked by a native speaker
files-not-there = Kto to pridal, ešte nemal signál.
# plain wording, to be checked by a native speaker
files-not-allowed = Toto už stiahnuť nesmiete.
# plain wording, to be checked by a native speaker
files-damaged = Čo prišlo, nie je to, čo bolo zapečatené. Neuložilo sa.
# plain wording, to be checked by a native speaker
files-save-copy = Uložiť kópiu
# plain wording, to be checked by a native speaker
files-save-warning = Kópia mimo Terenu nie je zapečatená: môžu ju otvoriť iné aplikácie aj ten, kto telefón vezme.
# plain wording, to be checked by a native speaker
files-save-really = Aj tak uložiť
# plain wording, to be checked by a native speaker
files-figure-waiting = Fotografie a súbory len v tomto zariadení
# plain wording, to be checked by a native speaker
files-not-in-export = Fotografie, dokumenty a hlasové záznamy v ňom nie sú.
