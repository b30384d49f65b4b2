### One case for somebody outside the network: the sealed file, and the guest.
### plain wording, to be checked by a native speaker: every line of this file

expert-only-coordinator = Coordonatorii implică un expert.
expert-what = Ce intră: felul cazului, județul, ce s-a ales din liste și ce s-a întâmplat în ce zi. Ce rămâne aici: despre cine e vorba, localitatea, cine a scris, fotografiile și actele.
expert-to = Cine îl va citi?
expert-to-hint = Rămâne scris în caz și în ce poate cere persoana să vadă.
expert-question = Ce întrebi?
expert-make = Fă fișierul sigilat
expert-consent-missing = Nu se poate da: nimeni nu a întrebat dacă poate fi transmis
expert-consent-refused = Nu se poate da: răspunsul a fost nu
expert-consent-withdrawn = Nu se poate da: acordul a fost retras
expert-consent-about = Este vorba de: { $purpose }
expert-consent-where = Vorbește întâi cu persoana și scrie răspunsul în caz, la acorduri.
expert-consent-another = Altă persoană din grup ({ $no }) nu și-a dat acordul. Acordurile sunt în cazul ei.
expert-step-file = 1. Dă fișierul
expert-step-file-text = Se deschide în orice browser, și fără rețea; se poate citi și tipări în: { $languages }. S-a notat că l-ai dat.
expert-step-file-do = Dă
expert-file-done = Dat. Acum parola, pe altă cale.
expert-step-passphrase = 2. Spune parola
expert-step-passphrase-text = La telefon sau față în față, niciodată în mesajul cu fișierul.
expert-passphrase-once = Scrie-o acum: nu se păstrează și nu mai poate fi arătată. Dacă se pierde, fă un fișier nou.
expert-passphrase = Parola
expert-page-title = O pagină sigilată
expert-page-text = Cine a trimis fișierul îți spune parola pe altă cale. Se deschide numai în acest browser; nimic nu se trimite și nu se păstrează.
expert-page-open = Deschide
expert-page-opening = Se deschide…
expert-page-wrong = Nu se deschide. Verifică parola; dacă e bună, fișierul e stricat: cere-l din nou.
expert-page-cannot = Acest browser nu o poate deschide aici. Salvează fișierul și deschide-l pe un calculator în Chrome, Firefox, Edge sau Safari.
expert-page-made = Făcut la { $when }. Numai pentru citit.
expert-page-honest = Numele și localitatea lipsesc, iar zilele se numără de la prima. E totuși despre un om adevărat: nu transmite mai departe și șterge după ce ai răspuns. Răspunde celui care ți l-a dat.
expert-page-close = Închide
