### plain wording, to be checked by a native speaker: every line of this file

welcome-what = Fișe de caz pentru munca din teren
welcome-promise = Notează ce s-a întâmplat, cu sau fără semnal. Numai rețeaua ta poate citi.
welcome-step = Pasul { $step } din { $steps }

welcome-join = Intră cu o invitație
welcome-join-hint = Cu un link sau față în față
welcome-start = Pornește o rețea
welcome-start-hint = Tu o faci și o coordonezi
welcome-look = Aruncă o privire
welcome-look-hint = O rețea de exemplu, nimic real
welcome-own = Alt dispozitiv al meu
welcome-own-hint = Dacă lucrezi deja cu Teren
welcome-restore = Am o foaie de recuperare
welcome-restore-hint = Când nu mai e niciun telefon

welcome-look-text = O rețea inventată, cu oameni inventați. Încearcă orice; nimic nu pleacă de pe telefon.
welcome-look-mediator = Ca mediator
welcome-look-mediator-hint = Afară în teren, cu telefonul
welcome-look-coordinator = Ca coordonator
welcome-look-coordinator-hint = Vede cazurile întregii echipe
welcome-look-note = Nu scrie aici despre oameni reali. La închidere dispare totul.

welcome-network-name = Cum se numește rețeaua voastră?
welcome-network-name-hint = O văd numai membrii.
welcome-network-name-missing = Dă un nume rețelei.
welcome-my-name = Cum ți se spune?
welcome-my-name-hint = Colegii îl văd lângă ce scrii.
welcome-my-name-missing = Scrie numele tău.

welcome-join-text = Scanează codul primit sau lipește linkul.
welcome-side-by-side = Unul lângă altul
welcome-side-by-side-hint = Coordonatorul e aici; nu e nevoie de semnal
welcome-not-an-invitation = Aceasta nu e o invitație. Lipește linkul întreg.
welcome-invitation-expired = Invitația e mai veche de o zi. Cere una nouă.
welcome-invitation-gone = Invitația a fost folosită sau retrasă. Cere una nouă.
welcome-join-offline = Nu e semnal. Cu link se intră numai cu semnal.
welcome-show-code = Lasă coordonatorul să scaneze acest cod cu Teren.
welcome-copy-code = Copiază ca text
welcome-scanned = A fost scanat
welcome-scan-answer = Acum scanează codul de pe ecranul coordonatorului.
welcome-answer-wrong = Acest cod nu răspunde la al tău. Scanează-l pe cel de acum de pe ecranul coordonatorului.

welcome-waiting-title = Aștepți să fii primit
welcome-waiting-text = Sună coordonatorul și citește-i acest număr:
welcome-waiting-text-scanned = Ambele coduri sunt scanate. La primul semnal, rețeaua ajunge pe acest telefon.
welcome-waiting-text-restored = Foaia a deschis ușa. Rețeaua e pe drum spre acest dispozitiv. Dacă nu vine nimic câteva minute, renunță și scrie foaia din nou.
welcome-waiting-check = Verifică acum
welcome-waiting-cancel = Renunț la intrare
welcome-waiting-not-yet = Încă niciun răspuns. Teren verifică singur din nou.
welcome-waiting-offline = Nu e semnal. Teren verifică singur din nou.
welcome-waiting-refused = Coordonatorul nu te-a primit. Sună și întreabă de ce.

welcome-ready-title = Bun venit: { $network }
welcome-ready-go = La treabă
welcome-ready-later = Mai târziu
