### plain wording, to be checked by a native speaker: every line of this file

## Where the work is, in full

sync-level-text = Čo ste napísali, odišlo z telefónu a je v bezpečí, zapečatené.
sync-waiting-text = Je to zapečatené v telefóne. Odíde samo, keď bude signál.
sync-now = Odoslať a prijať teraz
sync-relay-lost = V kancelárii sa niečo stratilo. Telefón to poslal znova.
sync-rejected = Prišlo niečo, čo nebolo pravé, a dali sme to bokom. Povedzte to koordinátorovi.
sync-figures = V číslach
sync-figure-line = Spojenie
sync-line-offline = Bez signálu
sync-line-connecting = Hľadá sa
sync-line-online = Spojené
sync-line-refused = Odmietnuté
sync-figure-last = Naposledy zrovnané s kanceláriou
sync-figure-waiting = Len v tomto telefóne
sync-figure-oldest = Najstarší z nich
sync-figure-held = Zatiaľ bokom
sync-never = Ešte nie
sync-none = Nič

## The phone is full

breaks-full-text = Čo bolo uložené predtým, je zapečatené a v bezpečí. Uvoľnite v telefóne miesto: zmažte videá alebo aplikácie, ktoré nepotrebujete. Teren potom pokračuje sám.
breaks-full-room = Uvoľniť miesto v Terene

## Before a phone is erased

breaks-wipe-first = Dve cesty, ako zachovať, čo ešte neodišlo:
breaks-wipe-pass = Odovzdať kolegovi v súbore

## An invitation on an iPhone

breaks-ios-title = Najprv dajte Teren na plochu
breaks-ios-text = Na iPhone a iPade má Teren na ploche svoje vlastné prípady. Čo začnete tu, by tam nebolo, a čo sa sedem dní neotvorí, sa môže stratiť.
breaks-ios-then = Otvorte Teren z plochy, zvoľte „{ $door }“ a vložte túto pozvánku:
breaks-ios-copy = Skopírovať pozvánku
breaks-ios-here = Aj tak pokračovať v prehliadači
