### plain wording, to be checked by a native speaker: every line of this file

welcome-what = Záznamy prípadov pre prácu v teréne
welcome-promise = Zapíšte, čo sa stalo, so signálom aj bez neho. Prečíta to len vaša sieť.
welcome-step = Krok { $step } z { $steps }

welcome-join = Pripojiť sa s pozvánkou
welcome-join-hint = Odkazom, alebo vedľa seba
welcome-start = Založiť sieť
welcome-start-hint = Založíte ju a budete koordinovať
welcome-look = Poobzerať sa
welcome-look-hint = Ukážková sieť, nič skutočné
welcome-own = Moje ďalšie zariadenie
welcome-own-hint = Keď už s Terenom pracujete
welcome-restore = Mám záchranný list
welcome-restore-hint = Keď sú všetky telefóny preč

welcome-look-text = Vymyslená sieť s vymyslenými ľuďmi. Vyskúšajte čokoľvek; nič neopustí tento telefón.
welcome-look-mediator = Ako mediátor
welcome-look-mediator-hint = Vonku v teréne, s telefónom
welcome-look-coordinator = Ako koordinátor
welcome-look-coordinator-hint = Vidí prípady celého tímu
welcome-look-note = Nepíšte sem o skutočných ľuďoch. Po zavretí všetko zmizne.

welcome-network-name = Ako sa vaša sieť volá?
welcome-network-name-hint = Uvidia to len členovia.
welcome-network-name-missing = Pomenujte sieť.
welcome-my-name = Ako vás volajú?
welcome-my-name-hint = Kolegovia to uvidia pri tom, čo napíšete.
welcome-my-name-missing = Napíšte svoje meno.

welcome-join-text = Naskenujte kód, ktorý ste dostali, alebo vložte odkaz.
welcome-side-by-side = Vedľa seba
welcome-side-by-side-hint = Koordinátor je tu; signál netreba
welcome-not-an-invitation = Toto nie je pozvánka. Vložte celý odkaz.
welcome-invitation-expired = Pozvánka je staršia než deň. Požiadajte o novú.
welcome-invitation-gone = Pozvánka už bola použitá alebo vzatá späť. Požiadajte o novú.
welcome-join-offline = Nie je signál. Pripojiť sa odkazom bez neho nejde.
welcome-show-code = Nechajte koordinátora naskenovať tento kód v Terene.
welcome-copy-code = Kopírovať ako text
welcome-scanned = Je naskenovaný
welcome-scan-answer = Teraz naskenujte kód z koordinátorovej obrazovky.
welcome-answer-wrong = Tento kód neodpovedá na váš. Naskenujte ten, ktorý koordinátorova obrazovka ukazuje teraz.

welcome-waiting-title = Čakáte, kým vás pustia dnu
welcome-waiting-text = Zavolajte koordinátorovi a prečítajte mu toto číslo:
welcome-waiting-text-scanned = Oba kódy sú naskenované. Keď bude prvýkrát signál, sieť príde do tohto telefónu.
welcome-waiting-text-restored = List otvoril dvere. Sieť je na ceste do tohto zariadenia. Keď niekoľko minút nič nepríde, vráťte sa a list napíšte znova.
welcome-waiting-check = Pozrieť teraz
welcome-waiting-cancel = Nepripájať sa
welcome-waiting-not-yet = Zatiaľ bez odpovede. Teren sa pozrie znova sám.
welcome-waiting-offline = Nie je signál. Teren sa pozrie znova sám.
welcome-waiting-refused = Koordinátor vás nepustil. Zavolajte a spýtajte sa prečo.

welcome-ready-title = Vitajte: { $network }
welcome-ready-go = Do práce
welcome-ready-later = Neskôr
