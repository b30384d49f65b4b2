### plain wording, to be checked by a native speaker: every line of this file

common-optional = (môže ostať prázdne)
common-save = Uložiť
common-cancel = Zrušiť
common-close = Zavrieť
common-back = Späť
common-next = Ďalej
common-done = Hotovo
common-yes = Áno
common-no = Nie
common-try-again = Skúsiť znova
common-loading = Okamih …

common-place-today = Dnes
common-place-cases = Prípady
common-place-network = Sieť
common-place-more = Viac
common-place-attention = Žiada pozornosť
common-place-team = Časová os tímu
common-places = Miesta
common-write = Zapísať
common-write-title = Čo chcete zapísať?
common-write-case = Nový prípad
common-write-case-hint = Tri krátke kroky
# plain wording, to be checked by a native speaker
common-write-urgent = Krízové tehotenstvo
# plain wording, to be checked by a native speaker
common-write-urgent-hint = Jedna obrazovka, minúta
common-write-contact = Rýchly kontakt
common-write-contact-hint = Bez mena, pol minúty
common-write-follow-up = Ďalší kontakt
common-write-follow-up-hint = V prípade, ktorý už máte
common-write-question = Otázka
common-write-question-hint = Koordinátorovi, k prípadu

common-hide = Skryť
common-hide-hint = Ukáže prázdny zápisník a zamkne Teren. To isté urobí dvakrát Esc.
common-skip = K obsahu

common-mark-phone = V tomto telefóne
common-mark-phone-full = Uložené v tomto telefóne. Odíde, keď bude signál.
common-mark-relay = V kancelárii
common-mark-relay-full = Odišlo z telefónu a je v bezpečí v kancelárii, zapečatené. Koordinátor to ešte neotvoril.
common-mark-seen = Videné
common-mark-seen-full = Koordinátor to otvoril.

common-date-today = Dnes
common-date-yesterday = Včera
common-date-tomorrow = Zajtra
common-date-in-a-week = O týždeň
common-date-other = Iný deň
common-date-inexact = Deň neviem presne
common-date-day = Deň
common-date-month = Mesiac
common-date-month-unknown = Mesiac neviem
common-date-year = Rok
common-date-time = Čas
# plain wording, to be checked by a native speaker
common-date-none = Taký deň nie je. Vyberte znova.

common-count-more = O jedno viac: { $label }
common-count-fewer = O jedno menej: { $label }

common-secret-show = Ukázať
common-secret-hide = Zakryť

common-error-title = Na tejto obrazovke sa niečo pokazilo
# plain wording, to be checked by a native speaker
common-error-missing = Táto časť v telefóne ešte nie je
# plain wording, to be checked by a native speaker
common-error-missing-text = Príde sama, keď bude signál. Nič sa nestratilo.
common-error-text = Čo ste uložili skôr, v telefóne ostalo. Vráťte sa a skúste to ešte raz.
common-error-action = Nepodarilo sa to. Nič sa nestratilo; skúste to znova.
common-error-start = Späť na začiatok

common-update-ready = Je tu novší Teren.
common-update-now = Použiť hneď
common-update-later = Neskôr

common-elsewhere-title = Teren je otvorený v inom okne
common-elsewhere-text = Pracuje vždy len jedno okno, aby sa nič nezapísalo dvakrát.
common-elsewhere-take-over = Pracovať tu
common-broken-newer = V tomto telefóne už bežal novší Teren. Načítajte stránku znova, keď bude signál.

common-sample-banner = Ukážková sieť: nič tu nie je skutočné
common-sample-as = Čí pohľad
common-sample-leave = Zmazať

common-role-owner = Správca
common-role-coordinator = Koordinátor
common-role-mediator = Mediátor
common-role-reader = Čitateľ

common-write-follow-up-here = V prípade, ktorý je otvorený
common-choose-case = Vyberte prípad
common-nothing-here = Tu nič nie je
common-type-word = Na potvrdenie napíšte „{ $word }“
common-copied = Skopírované. Pošlite to len tomu, komu to patrí.
common-not-copied = Tu sa to nedá skopírovať.
common-recovery-nag = Ešte chýba záchranný list
# plain wording, to be checked by a native speaker
common-too-long = O { $over } znakov dlhšie, než sa dá uložiť. Nič sa nestratilo: skráťte to alebo napíšte v dvoch častiach.
