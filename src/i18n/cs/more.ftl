### plain wording, to be checked by a native speaker: every line of this file

more-choose = Vyberte, na co se podívat
more-part-team = Tým
more-part-safe = Je to v bezpečí?
more-part-guard = Kdo to uvidí?
more-part-app = Teren
more-on = Zapnuto
more-off = Vypnuto

more-sync = Co už odešlo
more-storage = Uloženo v tomto zařízení
# plain wording, to be checked by a native speaker
more-pass-on = Předat bez signálu
more-devices = Moje zařízení
more-recovery = Záchranný list
more-recovery-missing = Chybí
more-lock-now = Zamknout teď
more-locking = Zamykání
more-locking-after =
    { $minutes ->
        [one] Po { $minutes } minutě
        [few] Po { $minutes } minutách
        [many] Po { $minutes } minuty
       *[other] Po { $minutes } minutách
    }
more-secret = Změnit PIN nebo heslo
more-discreet = Nenápadný režim
more-language = Jazyk
more-look = Světlý nebo tmavý
more-look-auto = Jako zařízení
more-look-light = Světlý
more-look-dark = Tmavý
more-about = O Terenu
more-wipe = Smazat odsud všechno

more-locking-when = Kdy se má Teren sám zamknout?
more-locking-hint = Tak dlouho po posledním doteku.
more-locking-minutes = { $minutes } min
more-wipe-after = Smazat po chybných pokusech?
more-wipe-after-hint = Pro zařízení, které se může dostat do špatných rukou.
more-wipe-after-never = Nikdy
more-wipe-after-tries = Po { $count }
more-wipe-after-warning = Smazat to může i dítě, které si s telefonem hraje. Co odešlo, zůstane síti. Co neodešlo, se ztratí, není-li právě signál.

more-secret-old = PIN nebo heslo, které používáte teď
more-secret-changed = Změněno. Staré už Teren neotevře.

more-discreet-text = Na kartě a ikoně stojí „Notes“ místo „Teren“.
more-discreet-off = Teren s vlastní ikonou
more-discreet-on = Notes s neutrální ikonou
more-discreet-installed = Ikona na ploše se změní, až ji přidáte znovu.

more-kept = Prohlížeč to uchová
more-kept-text = Co napíšete, zůstane v tomto zařízení, dokud to nesmažete.
more-not-kept = Prohlížeč to může zahodit
more-not-kept-text = Když se zařízení zaplní nebo Teren zůstane týdny zavřený, může se ztratit, co ještě neodešlo. Pomohou dvě věci:
more-keep-ask = Požádat prohlížeč, ať to uchová
more-install = Dejte Teren na plochu
more-install-text = Pak se otvírá jako každá aplikace a prohlížeč ho uchová déle.
more-install-now = Přidat
more-install-ios-1 = Klepněte na „Sdílet“
more-install-ios-2 = Zvolte „Přidat na plochu“
more-install-ios-3 = Klepněte na „Přidat“
more-install-menu = Otevřete nabídku prohlížeče
more-install-firefox-2 = Zvolte „Přidat na domovskou obrazovku“
more-install-firefox-3 = Potvrďte
more-install-other-2 = Zvolte „Nainstalovat“ nebo „Přidat na plochu“
more-opens-offline = Teren se otevře i bez signálu.
more-storage-used = Teren v tomto zařízení zabírá { $megabytes } MB.

more-wipe-text = Smaže se všechno, co Teren v tomto zařízení má, i s klíči. Co odešlo, zůstane vaší síti.
more-wipe-waiting =
    { $count ->
        [one] { $count } záznam ještě neodešel. Ztratil by se.
        [few] { $count } záznamy ještě neodešly. Ztratily by se.
        [many] { $count } záznamu ještě neodešlo. Ztratilo by se.
       *[other] { $count } záznamů ještě neodešlo. Ztratily by se.
    }
more-wipe-sure = Tohle nejde vzít zpět.

more-about-text = Teren znamená „v terénu“. Je to svobodný program pro lidi, kteří pomáhají druhým.
more-about-licence = Licence: EUPL-1.2
more-about-works = Stojí na práci

## Lists taken out

paper-exports = Vynesené seznamy
paper-exports-none = Žádný seznam nebyl vynesen
paper-exports-only-coordinator = Toto vidí koordinátoři.
paper-exports-count =
    { $count ->
        [one] { $count } případ
        [few] { $count } případy
        [many] { $count } případu
       *[other] { $count } případů
    }
paper-exports-with-names = se jmény
paper-exports-without-names = beze jmen
