### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-notice = Niečo bolo odmietnuté, alebo sa k vám niečo nedostáva
refused-look = Pozrieť sa

lost-title = Prehliadač zahodil, čo tu Teren mal
lost-sent = Čo odišlo, je v bezpečí: zapečatené v kancelárii a u kolegov.
lost-unsent = Čo neodišlo, je preč. Zapíšte ešte dnes, čo si z toho pamätáte.
lost-how = Ako to získate späť
lost-how-1 = Povedzte to koordinátorovi. Staré miesto tohto telefónu v sieti odoberie ako pri stratenom telefóne.
lost-how-2 = Požiadajte o novú pozvánku a uveďte rovnaké meno ako predtým.
lost-how-3 = Ťuknite na „Pripojiť sa znova“. Vaše prípady prídu, keď bude signál.
lost-sheet = Boli ste jediný koordinátor? Potom si pripravte záchranný list a nič ďalšie nemažte.
lost-join = Pripojiť sa znova
lost-retry = Pozrieť sa ešte raz

safe-ios = V iPhone a iPade Safari zmaže, čo si stránka drží, keď ju sedem dní nikto neotvorí. Z plochy ju nezmaže.
safe-open-to-send = Tento prehliadač odosiela, len keď je Teren otvorený. Otvorte ho tam, kde je signál.

common-broken-title = Teren sa nedostane k svojmu úložisku
common-broken-blocked = Prehliadač nedovolí nič ukladať. Stáva sa to v anonymnom okne. Otvorte Teren v obyčajnom okne.
common-broken-missing = Tento prehliadač nevie ukladať dáta. Použite novší Chrome, Firefox alebo Safari.
