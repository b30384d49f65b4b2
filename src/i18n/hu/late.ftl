### A kései munka szavai: amit egy eltávolított telefon nem küldött el.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Kései munka { $name } eltávolított telefonjáról
late-count = { $count } bejegyzés, ami másnál nincs meg
late-open = Megnézem
late-accepted-by = kései munka, elfogadta: { $name }
