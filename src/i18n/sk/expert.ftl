### One case for somebody outside the network: the sealed file, and the guest.
### plain wording, to be checked by a native speaker: every line of this file

expert-only-coordinator = Odborníka prizvú koordinátori.
expert-what = Čo pôjde s ním: druh prípadu, kraj, čo sa vybralo zo zoznamov a čo sa ktorý deň stalo. Čo zostane tu: koho sa týka, obec, kto to písal, fotografie a listiny.
expert-to = Kto to bude čítať?
expert-to-hint = Zapíše sa do prípadu aj do toho, čo si dotknutá osoba môže vyžiadať.
expert-question = Na čo sa pýtaš?
expert-make = Vytvoriť zapečatený súbor
expert-consent-missing = Nedá sa odovzdať: nikto sa zatiaľ neopýtal, či sa smie poskytnúť ďalej
expert-consent-refused = Nedá sa odovzdať: odpoveď znela nie
expert-consent-withdrawn = Nedá sa odovzdať: súhlas bol odvolaný
expert-consent-about = Ide o toto: { $purpose }
expert-consent-where = Najprv sa s ňou porozprávaj a odpoveď zapíš v prípade medzi súhlasy.
expert-consent-another = Iná osoba z tejto skupiny ({ $no }) nesúhlasila. Súhlasy sú v jej vlastnom prípade.
expert-step-file = 1. Odovzdaj súbor
expert-step-file-text = Otvorí sa v každom prehliadači, aj bez siete; čítať a tlačiť sa dá v jazykoch: { $languages }. Zapísalo sa, že si ho odovzdal/a.
expert-step-file-do = Odovzdať
expert-file-done = Odovzdané. Teraz heslo, inou cestou.
expert-step-passphrase = 2. Povedz heslo
expert-step-passphrase-text = Telefonicky alebo osobne, nikdy v správe so súborom.
expert-passphrase-once = Zapíš si ho teraz: neukladá sa a znova sa nedá ukázať. Ak sa stratí, vytvor nový súbor.
expert-passphrase = Heslo
expert-page-title = Zapečatená stránka
expert-page-text = Heslo ti inou cestou povie ten, kto súbor poslal. Otvorí sa len v tomto prehliadači; nič sa neodosiela ani neukladá.
expert-page-open = Otvoriť
expert-page-opening = Otvára sa…
expert-page-wrong = Neotvorilo sa. Skontroluj heslo; ak je správne, súbor je poškodený: požiadaj oň znova.
expert-page-cannot = Tento prehliadač ju tu neotvorí. Ulož súbor a otvor ho na počítači v prehliadači Chrome, Firefox, Edge alebo Safari.
expert-page-made = Vytvorené { $when }. Len na čítanie.
expert-page-honest = Mená a obec sú vynechané a dni sa počítajú od prvého. Predsa ide o skutočného človeka: neposúvaj to ďalej a po odpovedi to vymaž. Odpovedz tomu, kto ti to dal.
expert-page-close = Zavrieť
