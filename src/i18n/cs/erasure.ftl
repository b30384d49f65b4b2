### How long cases are kept and how they end, for whoever coordinates.
### plain wording, to be checked by a native speaker: every line of this file

erasure-title = Uchovávání a mazání
erasure-only-coordinator = O tom, jak dlouho se případy uchovávají, rozhodují koordinátoři.
erasure-until = Jak dlouho se uchovává
erasure-until-open = Dokud se na něm pracuje
erasure-until-day = Do: { $when }
erasure-until-rule = { $months } měsíců po poslední práci, podle pravidla sítě
erasure-over = Tento den už minul. Uchovejte ho a napište proč, nebo ho smažte. Samo se nic nesmaže.
erasure-keep = Uchovat do jiného dne
erasure-keep-day = Do kdy?
erasure-keep-months = za { $months } měsíců
erasure-keep-which = Který den?
erasure-why = Proč?
erasure-why-missing = Napište proč. Ostatní to čtou.
erasure-day-over = Vyberte den, který teprve přijde.
erasure-keep-done = Den je uložen.
erasure-hold = Nesmí se smazat
erasure-hold-text = Kvůli soudu, stížnosti nebo nároku, který neskončil. Dokud to platí, nikdo ho nemůže smazat.
erasure-hold-put = Zakázat mazání
erasure-hold-lift = Mazání zase povolit
erasure-hold-done = Uloženo. Nikdo ho nemůže smazat.
erasure-lift-done = Uloženo. Zase se smí smazat.
erasure-erase = Smazání
erasure-what = Co se smaže?
erasure-what-case = Celý případ
erasure-what-case-hint = S osobou, poznámkami, seznamy a koncepty. Zůstane, kolik bylo kontaktů, bez čehokoli, co by řeklo s kým.
erasure-what-person = Jen to, kdo ta osoba je
erasure-what-person-hint = Jméno, telefon, adresa a domácnost zmizí. Případ zůstane. V poznámkách může jméno ještě být: nejdřív je projděte.
erasure-because = Proč se maže?
erasure-at-once = Hned, na žádost té osoby
erasure-in-days = Nejdříve za { $days } dní; do té doby to může zastavit kterýkoli koordinátor
erasure-truth = Nejde to vzít zpět. Z každého telefonu zmizí, jakmile bude mít signál. Papíry a soubory, které z něj vznikly, zůstanou, kde jsou. Zapečetěné kopie odeslaného zůstanou několik týdnů v kanceláři, která je neumí přečíst, a v telefonech, kde je aplikace už nikdy neotevře.
erasure-others = Ta osoba může mít další případy. S tímto se nesmažou:
erasure-joined = Případy s ním spojené jako téže osoby zmizí také. Případy skupiny zůstanou, každý zvlášť.
erasure-notes = Poznámky k projití: { $count }
erasure-plan = Naplánovat smazání
erasure-planned = Naplánováno. Ostatní koordinátoři to uvidí při příští synchronizaci.
erasure-now = Smazat natrvalo
erasure-done = Tady smazáno. Ostatní telefony budou následovat při příští synchronizaci.
erasure-stop = Nemazat
erasure-stopped = Zastaveno. Zůstane.
erasure-not-yet = Ještě ne: dny, kdy to může koordinátor zastavit, neuplynuly.
erasure-held = Nesmazáno: někdo napsal, že se nesmí.
erasure-nobody = V tomto případu není nikdo pojmenován.
erasure-changed = Někdo to mezitím zastavil.
erasure-review = Uchovat, nebo smazat?
erasure-review-none = Žádný případ nedosáhl svého dne.
erasure-plans = Ke smazání
erasure-rule = Jak dlouho se případy uchovávají
erasure-rule-text = Měsíce po poslední práci v uzavřeném případu. Číslo žádný zákon nedává: rozhodněte ho se svým právníkem. Až den přijde, zeptáme se koordinátorů.
erasure-rule-bad = Celý počet měsíců, od 1 do { $most }.
erasure-rule-done = Uloženo. Ostatní to dostanou při příští synchronizaci.
erasure-log = Smazáno
erasure-log-none = Nic nebylo smazáno.
erasure-log-contacts = Kontakty, které se dál počítají: { $count }

## Nobody is left to compare

erasure-alone = Teď píše jen toto zařízení. Co bylo smazáno, zůstává zapečetěné na serveru, dokud jiné zařízení neporovná, co zbylo. Stačí vlastní notebook.
erasure-alone-title = Je potřeba druhé zařízení
erasure-alone-add = Přidat zařízení
