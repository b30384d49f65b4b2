### plain wording, to be checked by a native speaker: every line of this file

common-optional = (může zůstat prázdné)
common-save = Uložit
common-cancel = Zrušit
common-close = Zavřít
common-back = Zpět
common-next = Dál
common-done = Hotovo
common-yes = Ano
common-no = Ne
common-try-again = Zkusit znovu
common-loading = Okamžik …

common-place-today = Dnes
common-place-cases = Případy
common-place-network = Síť
common-place-more = Více
common-place-attention = Žádá pozornost
common-place-team = Časová osa týmu
common-places = Místa
common-write = Zapsat
common-write-title = Co chcete zapsat?
common-write-case = Nový případ
common-write-case-hint = Tři krátké kroky
# plain wording, to be checked by a native speaker
common-write-urgent = Krizové těhotenství
# plain wording, to be checked by a native speaker
common-write-urgent-hint = Jedna obrazovka, minuta
common-write-contact = Rychlý kontakt
common-write-contact-hint = Beze jména, půl minuty
common-write-follow-up = Další kontakt
common-write-follow-up-hint = V případu, který už máte
common-write-question = Otázka
common-write-question-hint = Koordinátorovi, k případu

common-hide = Skrýt
common-hide-hint = Ukáže prázdný zápisník a zamkne Teren. Totéž udělá dvakrát Esc.
common-skip = K obsahu

common-mark-phone = V tomto telefonu
common-mark-phone-full = Uloženo v tomto telefonu. Odejde, jakmile bude signál.
common-mark-relay = V kanceláři
common-mark-relay-full = Odešlo z telefonu a je v bezpečí v kanceláři, zapečetěné. Koordinátor to ještě neotevřel.
common-mark-seen = Viděno
common-mark-seen-full = Koordinátor to otevřel.

common-date-today = Dnes
common-date-yesterday = Včera
common-date-tomorrow = Zítra
common-date-in-a-week = Za týden
common-date-other = Jiný den
common-date-inexact = Den neznám přesně
common-date-day = Den
common-date-month = Měsíc
common-date-month-unknown = Měsíc neznám
common-date-year = Rok
common-date-time = Čas
# plain wording, to be checked by a native speaker
common-date-none = Takový den není. Vyberte znovu.

common-count-more = O jedno víc: { $label }
common-count-fewer = O jedno méně: { $label }

common-secret-show = Ukázat
common-secret-hide = Zakrýt

common-error-title = Na této obrazovce se něco pokazilo
# plain wording, to be checked by a native speaker
common-error-missing = Tato část v telefonu ještě není
# plain wording, to be checked by a native speaker
common-error-missing-text = Přijde sama, až bude signál. Nic se neztratilo.
common-error-text = Co jste uložili dřív, v telefonu zůstalo. Vraťte se a zkuste to ještě jednou.
common-error-action = Nepovedlo se to. Nic se neztratilo; zkuste to znovu.
common-error-start = Zpět na začátek

common-update-ready = Je tu novější Teren.
common-update-now = Použít hned
common-update-later = Později

common-elsewhere-title = Teren je otevřený v jiném okně
common-elsewhere-text = Pracuje vždy jen jedno okno, aby se nic nezapsalo dvakrát.
common-elsewhere-take-over = Pracovat tady
common-broken-newer = V tomto telefonu už běžel novější Teren. Načtěte stránku znovu, až bude signál.

common-sample-banner = Ukázková síť: nic tu není skutečné
common-sample-as = Čí pohled
common-sample-leave = Smazat

common-role-owner = Správce
common-role-coordinator = Koordinátor
common-role-mediator = Mediátor
common-role-reader = Čtenář

common-write-follow-up-here = V případu, který je otevřený
common-choose-case = Vyberte případ
common-nothing-here = Tady nic není
common-type-word = Pro potvrzení napište „{ $word }“
common-copied = Zkopírováno. Pošlete to jen tomu, komu to patří.
common-not-copied = Tady to nejde zkopírovat.
common-recovery-nag = Ještě chybí záchranný list
# plain wording, to be checked by a native speaker
common-too-long = O { $over } znaků delší, než jde uložit. Nic se neztratilo: zkraťte to, nebo napište ve dvou částech.
