### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-notice = Ceva a fost refuzat sau nu ajunge la tine
refused-look = Vezi

lost-title = Browserul a aruncat ce ținea Teren aici
lost-sent = Ce a plecat este în siguranță: sigilat la birou și la colegi.
lost-unsent = Ce nu a plecat s-a pierdut. Notează chiar azi ce îți mai amintești.
lost-how = Cum le primești înapoi
lost-how-1 = Spune-i coordonatorului. Locul vechi al acestui telefon se scoate din rețea, ca la un telefon pierdut.
lost-how-2 = Cere o invitație nouă și dă același nume ca înainte.
lost-how-3 = Apasă „Intru din nou”. Cazurile tale vin când este semnal.
lost-sheet = Erai singurul coordonator? Atunci pregătește foaia de recuperare și nu mai șterge nimic.
lost-join = Intru din nou
lost-retry = Mai verifică o dată

safe-ios = Pe iPhone și iPad, Safari șterge ce păstrează o pagină dacă nu este deschisă șapte zile. De pe ecranul principal nu șterge.
safe-open-to-send = Acest browser trimite doar cât timp Teren este deschis. Deschide-l unde este semnal.

common-broken-title = Teren nu ajunge la memoria sa
common-broken-blocked = Browserul nu lasă să se păstreze nimic. Se întâmplă des în ferestrele private. Deschide Teren într-o fereastră obișnuită.
common-broken-missing = Acest browser nu poate păstra date. Folosește un Chrome, Firefox sau Safari mai nou.
