### How long cases are kept and how they end, for whoever coordinates.
### plain wording, to be checked by a native speaker: every line of this file

erasure-title = Uchovávanie a mazanie
erasure-only-coordinator = O tom, ako dlho sa prípady uchovávajú, rozhodujú koordinátori.
erasure-until = Ako dlho sa uchováva
erasure-until-open = Kým sa na ňom pracuje
erasure-until-day = Do: { $when }
erasure-until-rule = { $months } mesiacov po poslednej práci, podľa pravidla siete
erasure-over = Tento deň už minul. Uchovajte ho a napíšte prečo, alebo ho vymažte. Samo sa nič nevymaže.
erasure-keep = Uchovať do iného dňa
erasure-keep-day = Dokedy?
erasure-keep-months = o { $months } mesiacov
erasure-keep-which = Ktorý deň?
erasure-why = Prečo?
erasure-why-missing = Napíšte prečo. Ostatní to čítajú.
erasure-day-over = Vyberte deň, ktorý ešte len príde.
erasure-keep-done = Deň je uložený.
erasure-hold = Nesmie sa vymazať
erasure-hold-text = Pre súd, sťažnosť alebo nárok, ktorý sa neskončil. Kým to platí, nikto ho nemôže vymazať.
erasure-hold-put = Zakázať mazanie
erasure-hold-lift = Mazanie znova povoliť
erasure-hold-done = Uložené. Nikto ho nemôže vymazať.
erasure-lift-done = Uložené. Opäť sa smie vymazať.
erasure-erase = Vymazanie
erasure-what = Čo sa vymaže?
erasure-what-case = Celý prípad
erasure-what-case-hint = S osobou, poznámkami, zoznamami a konceptmi. Zostane, koľko bolo kontaktov, bez čohokoľvek, čo by povedalo s kým.
erasure-what-person = Len to, kto je tá osoba
erasure-what-person-hint = Meno, telefón, adresa a domácnosť zmiznú. Prípad zostane. V poznámkach môže byť meno ešte uvedené: najprv ich prezrite.
erasure-because = Prečo sa maže?
erasure-at-once = Hneď, na žiadosť tej osoby
erasure-in-days = Najskôr o { $days } dní; dovtedy to môže zastaviť ktorýkoľvek koordinátor
erasure-truth = Nedá sa to vziať späť. Z každého telefónu zmizne, keď bude mať signál. Papiere a súbory, ktoré z neho vznikli, zostanú, kde sú. Zapečatené kópie odoslaného zostanú niekoľko týždňov v kancelárii, ktorá ich nevie prečítať, a v telefónoch, kde ich aplikácia už nikdy neotvorí.
erasure-others = Tá osoba môže mať ďalšie prípady. S týmto sa nevymažú:
erasure-joined = Prípady s ním spojené ako tej istej osoby zmiznú tiež. Prípady skupiny zostanú, každý zvlášť.
erasure-notes = Poznámky na prezretie: { $count }
erasure-plan = Naplánovať vymazanie
erasure-planned = Naplánované. Ostatní koordinátori to uvidia pri ďalšej synchronizácii.
erasure-now = Vymazať natrvalo
erasure-done = Tu vymazané. Ostatné telefóny budú nasledovať pri ďalšej synchronizácii.
erasure-stop = Nemazať
erasure-stopped = Zastavené. Zostane.
erasure-not-yet = Ešte nie: neuplynuli dni, počas ktorých to môže koordinátor zastaviť.
erasure-held = Nevymazané: niekto napísal, že sa nesmie.
erasure-nobody = V tomto prípade nie je nikto menovaný.
erasure-changed = Niekto to medzitým zastavil.
erasure-review = Uchovať alebo vymazať?
erasure-review-none = Žiadny prípad nedosiahol svoj deň.
erasure-plans = Na vymazanie
erasure-rule = Ako dlho sa prípady uchovávajú
erasure-rule-text = Mesiace po poslednej práci v uzavretom prípade. Číslo žiadny zákon nedáva: rozhodnite ho so svojím právnikom. Keď deň príde, opýtame sa koordinátorov.
erasure-rule-bad = Celý počet mesiacov, od 1 do { $most }.
erasure-rule-done = Uložené. Ostatní to dostanú pri ďalšej synchronizácii.
erasure-log = Vymazané
erasure-log-none = Nič nebolo vymazané.
erasure-log-contacts = Kontakty, ktoré sa ďalej počítajú: { $count }

## Nobody is left to compare

erasure-alone = Teraz píše len toto zariadenie. Čo bolo zmazané, ostáva zapečatené na serveri, kým iné zariadenie neporovná, čo ostalo. Stačí vlastný notebook.
erasure-alone-title = Treba druhé zariadenie
erasure-alone-add = Pridať zariadenie
