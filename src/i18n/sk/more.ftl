### plain wording, to be checked by a native speaker: every line of this file

more-choose = Vyberte, na čo sa pozrieť
more-part-team = Tím
more-part-safe = Je to v bezpečí?
more-part-guard = Kto to uvidí?
more-part-app = Teren
more-on = Zapnuté
more-off = Vypnuté

more-sync = Čo už odišlo
more-storage = Uložené v tomto zariadení
# plain wording, to be checked by a native speaker
more-pass-on = Odovzdať bez signálu
more-devices = Moje zariadenia
more-recovery = Záchranný list
more-recovery-missing = Chýba
more-lock-now = Zamknúť teraz
more-locking = Zamykanie
more-locking-after =
    { $minutes ->
        [one] Po { $minutes } minúte
        [few] Po { $minutes } minútach
        [many] Po { $minutes } minúty
       *[other] Po { $minutes } minútach
    }
more-secret = Zmeniť PIN alebo heslo
more-discreet = Nenápadný režim
more-language = Jazyk
more-look = Svetlý alebo tmavý
more-look-auto = Ako zariadenie
more-look-light = Svetlý
more-look-dark = Tmavý
more-about = O Terene
more-wipe = Zmazať odtiaľto všetko

more-locking-when = Kedy sa má Teren sám zamknúť?
more-locking-hint = Tak dlho po poslednom dotyku.
more-locking-minutes = { $minutes } min
more-wipe-after = Zmazať po chybných pokusoch?
more-wipe-after-hint = Pre zariadenie, ktoré sa môže dostať do zlých rúk.
more-wipe-after-never = Nikdy
more-wipe-after-tries = Po { $count }
more-wipe-after-warning = Zmazať to môže aj dieťa, ktoré sa s telefónom hrá. Čo odišlo, ostane sieti. Čo neodišlo, sa stratí, ak práve nie je signál.

more-secret-old = PIN alebo heslo, ktoré používate teraz
more-secret-changed = Zmenené. Staré už Teren neotvorí.

more-discreet-text = Na karte a ikone stojí „Notes“ namiesto „Teren“.
more-discreet-off = Teren s vlastnou ikonou
more-discreet-on = Notes s neutrálnou ikonou
more-discreet-installed = Ikona na ploche sa zmení, keď ju pridáte znova.

more-kept = Prehliadač to uchová
more-kept-text = Čo napíšete, ostane v tomto zariadení, kým to nezmažete.
more-not-kept = Prehliadač to môže zahodiť
more-not-kept-text = Keď sa zariadenie zaplní alebo Teren ostane týždne zavretý, môže sa stratiť, čo ešte neodišlo. Pomôžu dve veci:
more-keep-ask = Požiadať prehliadač, nech to uchová
more-install = Dajte Teren na plochu
more-install-text = Potom sa otvára ako každá aplikácia a prehliadač ho uchová dlhšie.
more-install-now = Pridať
more-install-ios-1 = Ťuknite na „Zdieľať“
more-install-ios-2 = Zvoľte „Pridať na plochu“
more-install-ios-3 = Ťuknite na „Pridať“
more-install-menu = Otvorte ponuku prehliadača
more-install-firefox-2 = Zvoľte „Pridať na domovskú obrazovku“
more-install-firefox-3 = Potvrďte
more-install-other-2 = Zvoľte „Inštalovať“ alebo „Pridať na plochu“
more-opens-offline = Teren sa otvorí aj bez signálu.
more-storage-used = Teren v tomto zariadení zaberá { $megabytes } MB.

more-wipe-text = Zmaže sa všetko, čo Teren v tomto zariadení má, aj s kľúčmi. Čo odišlo, ostane vašej sieti.
more-wipe-waiting =
    { $count ->
        [one] { $count } záznam ešte neodišiel. Stratil by sa.
        [few] { $count } záznamy ešte neodišli. Stratili by sa.
        [many] { $count } záznamu ešte neodišlo. Stratilo by sa.
       *[other] { $count } záznamov ešte neodišlo. Stratili by sa.
    }
more-wipe-sure = Toto sa nedá vziať späť.

more-about-text = Teren znamená „v teréne“. Je to slobodný program pre ľudí, ktorí pomáhajú druhým.
more-about-licence = Licencia: EUPL-1.2
more-about-works = Stojí na práci

## Lists taken out

paper-exports = Vynesené zoznamy
paper-exports-none = Žiadny zoznam nebol vynesený
paper-exports-only-coordinator = Toto vidia koordinátori.
paper-exports-count =
    { $count ->
        [one] { $count } prípad
        [few] { $count } prípady
        [many] { $count } prípadu
       *[other] { $count } prípadov
    }
paper-exports-with-names = s menami
paper-exports-without-names = bez mien
